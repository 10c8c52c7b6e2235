/// Why personal data may be read, and the record of who read it.
@NullMarked
package vn.uutu.members.privacy;

import org.jspecify.annotations.NullMarked;
