/// Shows which indicators there are and what they mean.
@NullMarked
package vn.uutu.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
