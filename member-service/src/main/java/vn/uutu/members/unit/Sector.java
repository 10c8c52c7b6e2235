package vn.uutu.members.unit;

/// The kind of people a unit organises, by its code. Which sectors there are is data (table `sector`).
public record Sector(String code) {}
