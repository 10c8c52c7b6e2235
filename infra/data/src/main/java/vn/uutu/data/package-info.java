/// Makes up the province for demonstrations: real units, invented people, and its own count of what it made.
@NullMarked
package vn.uutu.data;

import org.jspecify.annotations.NullMarked;
