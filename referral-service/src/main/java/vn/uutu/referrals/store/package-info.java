/// The models' interfaces in SQL.
@NullMarked
package vn.uutu.referrals.store;

import org.jspecify.annotations.NullMarked;
