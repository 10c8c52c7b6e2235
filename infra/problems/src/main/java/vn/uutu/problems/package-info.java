/// The problem details that all endpoints share.
@NullMarked
package vn.uutu.problems;

import org.jspecify.annotations.NullMarked;
