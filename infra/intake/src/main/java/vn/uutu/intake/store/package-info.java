/// The tables of the intake, in SQL: positions, known topics, parked events.
@NullMarked
package vn.uutu.intake.store;

import org.jspecify.annotations.NullMarked;
