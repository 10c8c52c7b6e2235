/// MODEL: what the indicators are: their names, what they mean, and which counts make them.
@NullMarked
package vn.uutu.reporting.indicator;

import org.jspecify.annotations.NullMarked;
