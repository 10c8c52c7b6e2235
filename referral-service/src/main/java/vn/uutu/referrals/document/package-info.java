/// Papers as they are printed and signed: what stands on one, and how it becomes a file.
@NullMarked
package vn.uutu.referrals.document;

import org.jspecify.annotations.NullMarked;
