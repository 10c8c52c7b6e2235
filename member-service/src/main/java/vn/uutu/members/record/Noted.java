package vn.uutu.members.record;

import java.util.UUID;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.Recorded;

/// What was noted, by whom, and when.
public record Noted(UUID id, Entry entry, Subject by, Recorded recorded) {}
