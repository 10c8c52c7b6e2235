/// Consumes topics exactly once in effect, and parks by key what cannot be understood.
@NullMarked
package vn.uutu.intake;

import org.jspecify.annotations.NullMarked;
