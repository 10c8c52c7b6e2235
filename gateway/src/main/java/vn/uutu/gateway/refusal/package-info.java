/// What the gateway says when it lets nothing through.
@NullMarked
package vn.uutu.gateway.refusal;

import org.jspecify.annotations.NullMarked;
