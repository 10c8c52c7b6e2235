/// The reasons that an exit may have, in words.
@NullMarked
package vn.uutu.referrals.exitreason;

import org.jspecify.annotations.NullMarked;
