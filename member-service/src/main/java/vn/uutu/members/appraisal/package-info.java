/// Recording what members bring: one member at a time, or a branch's sheet of a year at once.
@NullMarked
package vn.uutu.members.appraisal;

import org.jspecify.annotations.NullMarked;
