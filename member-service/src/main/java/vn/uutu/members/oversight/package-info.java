/// What the data-protection officer watches: the purposes, and who read what for which.
@NullMarked
package vn.uutu.members.oversight;

import org.jspecify.annotations.NullMarked;
