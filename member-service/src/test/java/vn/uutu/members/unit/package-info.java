/// Tests of unit.
@NullMarked
package vn.uutu.members.unit;

import org.jspecify.annotations.NullMarked;
