/// Wires the intake into a Spring Boot service.
@NullMarked
package vn.uutu.intake.boot;

import org.jspecify.annotations.NullMarked;
