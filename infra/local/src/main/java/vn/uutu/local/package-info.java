/// Runs the whole suite on one machine: every part a process with its own log, watched, stopped in order.
@NullMarked
package vn.uutu.local;

import org.jspecify.annotations.NullMarked;
