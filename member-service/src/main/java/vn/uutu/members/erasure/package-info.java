/// Forgetting a person for good, at the word of the data-protection officer.
@NullMarked
package vn.uutu.members.erasure;

import org.jspecify.annotations.NullMarked;
