/// How far each topic is read, kept by a heartbeat, told to whoever answers with local copies.
@NullMarked
package vn.uutu.intake.progress;

import org.jspecify.annotations.NullMarked;
