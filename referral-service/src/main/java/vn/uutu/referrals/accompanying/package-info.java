/// What goes along with a case on the Party's side and is never announced: who helps the prospect, and how the
/// ceremony is prepared.
@NullMarked
package vn.uutu.referrals.accompanying;

import org.jspecify.annotations.NullMarked;
