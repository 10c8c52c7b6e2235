/// The way of one request to a service, and of its answer back, never held in memory.
@NullMarked
package vn.uutu.gateway.passage;

import org.jspecify.annotations.NullMarked;
