package vn.uutu.reporting.fact;

/// Where in its topic the state stands that a fact was read from.
public record Position(int partition, long offset) {}
