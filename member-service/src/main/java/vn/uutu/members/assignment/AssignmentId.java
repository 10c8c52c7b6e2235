package vn.uutu.members.assignment;

import java.util.UUID;

/// Which assignment.
public record AssignmentId(UUID value) {}
