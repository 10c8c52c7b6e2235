/// Tests of member.
@NullMarked
package vn.uutu.members.member;

import org.jspecify.annotations.NullMarked;
