/// What the rule book asks of a candidate before the branch votes, judged from what was recorded and never guessed.
@NullMarked
package vn.uutu.referrals.gate;

import org.jspecify.annotations.NullMarked;
