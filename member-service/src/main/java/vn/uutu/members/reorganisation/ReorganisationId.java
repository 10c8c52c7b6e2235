package vn.uutu.members.reorganisation;

import java.util.UUID;

/// Which reorganisation.
public record ReorganisationId(UUID value) {}
