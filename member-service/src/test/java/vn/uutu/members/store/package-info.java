/// Sealing personal columns, and opening them again.
@NullMarked
package vn.uutu.members.store;

import org.jspecify.annotations.NullMarked;
