/// The way of one member from selection to admission: states, steps, and what each step needs before it.
@NullMarked
package vn.uutu.referrals.referral;

import org.jspecify.annotations.NullMarked;
