package vn.uutu.members.unit;

/// A level of the organisation, by its code. Which levels there are is data (table `unit_level`).
public record Level(String code) {}
