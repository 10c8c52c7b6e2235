/// Decides which units a caller may see, from copies of the tree and of the assignments.
@NullMarked
package vn.uutu.scope;

import org.jspecify.annotations.NullMarked;
