@NullMarked
package vn.uutu.members.oversight;

import org.jspecify.annotations.NullMarked;
