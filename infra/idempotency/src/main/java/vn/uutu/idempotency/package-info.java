/// Answers a repeated request with the answer of the first one.
@NullMarked
package vn.uutu.idempotency;

import org.jspecify.annotations.NullMarked;
