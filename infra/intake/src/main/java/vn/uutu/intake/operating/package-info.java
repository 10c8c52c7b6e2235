/// What an operator sees and does: health, the actuator endpoint, parked events.
@NullMarked
package vn.uutu.intake.operating;

import org.jspecify.annotations.NullMarked;
