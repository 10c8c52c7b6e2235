/// Journeys through the whole suite, started as its users start it.
@NullMarked
package vn.uutu.endtoend;

import org.jspecify.annotations.NullMarked;
