package vn.uutu.reporting.target;

import java.time.Instant;

/// Who entered something, when and why.
public record Authorship(String author, Instant recordedAt, String reason) {}
