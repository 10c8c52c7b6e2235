/// The parts of listening that need neither Kafka nor PostgreSQL.
@NullMarked
package vn.uutu.intake.listening;

import org.jspecify.annotations.NullMarked;
