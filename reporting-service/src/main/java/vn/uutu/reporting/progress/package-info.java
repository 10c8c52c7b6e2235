/// Shows where a unit and its children stand against their targets, once or as a stream.
@NullMarked
package vn.uutu.reporting.progress;

import org.jspecify.annotations.NullMarked;
