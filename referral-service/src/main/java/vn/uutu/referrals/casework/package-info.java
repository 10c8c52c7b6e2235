/// One case: the steps after the selection, what is put right in it, and how it looks to whom.
@NullMarked
package vn.uutu.referrals.casework;

import org.jspecify.annotations.NullMarked;
