/// Owns the organisation tree in time, the member register and the assignments.
@NullMarked
package vn.uutu.members;

import org.jspecify.annotations.NullMarked;
