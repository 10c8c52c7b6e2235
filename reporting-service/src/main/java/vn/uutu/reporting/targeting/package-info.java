/// Enters and imports yearly targets, and keeps who set them and why.
@NullMarked
package vn.uutu.reporting.targeting;

import org.jspecify.annotations.NullMarked;
