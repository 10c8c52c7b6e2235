package vn.uutu.intake;

/// Where in its topic an event stands.
public record Position(int partition, long offset) {}
