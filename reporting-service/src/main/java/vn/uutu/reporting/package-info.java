/// Owns the targets, and counts facts so that every figure can be opened into its events.
@NullMarked
package vn.uutu.reporting;

import org.jspecify.annotations.NullMarked;
