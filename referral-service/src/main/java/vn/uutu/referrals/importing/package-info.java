/// Past cases from a sheet become referrals.
@NullMarked
package vn.uutu.referrals.importing;

import org.jspecify.annotations.NullMarked;
