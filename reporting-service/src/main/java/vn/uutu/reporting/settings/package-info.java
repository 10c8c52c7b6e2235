/// Shows the programmes and changes what counts as referred and as admitted.
@NullMarked
package vn.uutu.reporting.settings;

import org.jspecify.annotations.NullMarked;
