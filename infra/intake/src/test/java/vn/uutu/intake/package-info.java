/// A small service that listens, and what must hold for it whatever happens.
@NullMarked
package vn.uutu.intake;

import org.jspecify.annotations.NullMarked;
