/// Tests of reorganising.
@NullMarked
package vn.uutu.members.reorganising;

import org.jspecify.annotations.NullMarked;
