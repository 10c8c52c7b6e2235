package vn.uutu.reporting.indicator;

/// The same in Vietnamese and in English.
public record Wording(String vi, String en) {}
