package vn.uutu.members.member;

import java.util.UUID;

/// Which member; after erasure it leads to nobody.
public record MemberId(UUID value) {}
