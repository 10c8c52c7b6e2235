/// MODEL: the newest state of each member and referral, and what it contributes to the figures.
@NullMarked
package vn.uutu.reporting.fact;

import org.jspecify.annotations.NullMarked;
