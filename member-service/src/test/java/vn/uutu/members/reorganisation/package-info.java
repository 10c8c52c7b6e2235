/// Tests of reorganisation.
@NullMarked
package vn.uutu.members.reorganisation;

import org.jspecify.annotations.NullMarked;
