/// A list of confirmed members on its way to the Party committee: its lines, its states, and what was answered.
@NullMarked
package vn.uutu.referrals.batch;

import org.jspecify.annotations.NullMarked;
