/// Lists of cases, by unit, member, step and sector.
@NullMarked
package vn.uutu.referrals.listing;

import org.jspecify.annotations.NullMarked;
