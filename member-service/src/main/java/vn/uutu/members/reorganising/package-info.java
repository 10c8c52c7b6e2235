/// Drafting a reorganisation, seeing what it does, deciding what it leaves open, and approving it.
@NullMarked
package vn.uutu.members.reorganising;

import org.jspecify.annotations.NullMarked;
