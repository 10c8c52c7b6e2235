package vn.uutu.members.reorganisation;

import java.time.Instant;
import vn.uutu.members.assignment.Subject;

/// Who took an approval back or gave a draft up, when, and why.
public record Withdrawal(Subject by, Instant at, String reason) {}
