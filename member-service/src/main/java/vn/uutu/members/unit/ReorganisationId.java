package vn.uutu.members.unit;

import java.util.UUID;

/// Which reorganisation; units say in whose effect their last change came about.
public record ReorganisationId(UUID value) {}
