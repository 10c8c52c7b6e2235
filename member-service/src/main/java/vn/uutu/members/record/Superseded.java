package vn.uutu.members.record;

import java.time.Instant;
import vn.uutu.members.assignment.Subject;

/// What stood there before, and who put something else in its place, or took it away.
public record Superseded(Noted noted, Subject by, Instant at) {}
