/// Reads a whole history again: the reporting service beside other ways to do the same, and beside what is no rebuild.
@NullMarked
package vn.uutu.benchmark.replay;

import org.jspecify.annotations.NullMarked;
