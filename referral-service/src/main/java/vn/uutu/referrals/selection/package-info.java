/// A branch holds its meeting; every selected member gets a case.
@NullMarked
package vn.uutu.referrals.selection;

import org.jspecify.annotations.NullMarked;
