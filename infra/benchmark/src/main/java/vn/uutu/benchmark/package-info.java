/// Measures the whole suite as its users and other systems meet it; no figure without the right count.
@NullMarked
package vn.uutu.benchmark;

import org.jspecify.annotations.NullMarked;
