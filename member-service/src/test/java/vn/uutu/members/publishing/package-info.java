/// Tests of publishing.
@NullMarked
package vn.uutu.members.publishing;

import org.jspecify.annotations.NullMarked;
