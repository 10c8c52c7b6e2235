/// Reading the organisation as it was on any day.
@NullMarked
package vn.uutu.members.tree;

import org.jspecify.annotations.NullMarked;
