/// The contract in code: what happened inside becomes the state that others read.
@NullMarked
package vn.uutu.referrals.publishing;

import org.jspecify.annotations.NullMarked;
