/// A small authorization server for one machine.
@NullMarked
package vn.uutu.identity;

import org.jspecify.annotations.NullMarked;
