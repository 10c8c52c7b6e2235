package vn.uutu.reporting.tree;

import java.util.UUID;

/// A member of a divided branch, and the branch where the member went.
public record Division(UnitId branch, UUID member, UnitId to) {}
