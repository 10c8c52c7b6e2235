/// What is asked of Kafka besides records: which topic is it, and where does it end.
@NullMarked
package vn.uutu.intake.broker;

import org.jspecify.annotations.NullMarked;
