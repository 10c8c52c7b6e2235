/// Announces events within the business transaction and relays them to Kafka in order.
@NullMarked
package vn.uutu.outbox;

import org.jspecify.annotations.NullMarked;
