package vn.uutu.members.reorganisation;

import java.time.Instant;
import vn.uutu.members.assignment.Subject;

/// Who approved, and when.
public record Approval(Subject by, Instant at) {}
