/// Sends what was announced, shard by shard, in the order of its commits.
@NullMarked
package vn.uutu.outbox.relay;

import org.jspecify.annotations.NullMarked;
