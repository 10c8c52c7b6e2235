/// Understands the states that other services announce and hands them to the rollup.
@NullMarked
package vn.uutu.reporting.intake;

import org.jspecify.annotations.NullMarked;
