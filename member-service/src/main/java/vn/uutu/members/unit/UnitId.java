package vn.uutu.members.unit;

import java.util.UUID;

/// Which unit; stays the same through renames and moves.
public record UnitId(UUID value) {}
