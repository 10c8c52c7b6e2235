/// Who may do what: the table of the README in code.
@NullMarked
package vn.uutu.referrals.duty;

import org.jspecify.annotations.NullMarked;
