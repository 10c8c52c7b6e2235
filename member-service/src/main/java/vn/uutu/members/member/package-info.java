/// The member: who it is, the branches it belonged to in time, and how it leaves.
@NullMarked
package vn.uutu.members.member;

import org.jspecify.annotations.NullMarked;
