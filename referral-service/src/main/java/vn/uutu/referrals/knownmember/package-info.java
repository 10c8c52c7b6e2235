/// What this service knows of a member: the copy that events of member-service keep.
@NullMarked
package vn.uutu.referrals.knownmember;

import org.jspecify.annotations.NullMarked;
