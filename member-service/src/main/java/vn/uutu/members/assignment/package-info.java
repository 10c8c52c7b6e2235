/// Who serves which unit in which role from when to when, and who may say so.
@NullMarked
package vn.uutu.members.assignment;

import org.jspecify.annotations.NullMarked;
