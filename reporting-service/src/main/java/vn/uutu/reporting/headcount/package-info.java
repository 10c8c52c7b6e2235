/// Shows how many members a unit had at the end of a month.
@NullMarked
package vn.uutu.reporting.headcount;

import org.jspecify.annotations.NullMarked;
