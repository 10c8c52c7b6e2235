/// Starts what tests need, once per JVM: PostgreSQL, Kafka, and tokens that services accept.
@NullMarked
package vn.uutu.testing;

import org.jspecify.annotations.NullMarked;
