/// Sends what an outbox holds, beside a producer that sends the same from memory.
@NullMarked
package vn.uutu.benchmark.outbox;

import org.jspecify.annotations.NullMarked;
