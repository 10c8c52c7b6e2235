/// The models' interfaces in SQL; personal columns are sealed here.
@NullMarked
package vn.uutu.members.store;

import org.jspecify.annotations.NullMarked;
