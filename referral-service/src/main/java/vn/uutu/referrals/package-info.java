/// Owns the way of a member from selection to admission to the Party.
@NullMarked
package vn.uutu.referrals;

import org.jspecify.annotations.NullMarked;
