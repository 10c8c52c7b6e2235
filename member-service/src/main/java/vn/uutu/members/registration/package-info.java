/// Keeping the register: members are registered, changed, moved between branches, and leave.
@NullMarked
package vn.uutu.members.registration;

import org.jspecify.annotations.NullMarked;
