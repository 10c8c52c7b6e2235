package vn.uutu.members.dated;

/// A value, the days it holds, and the event that recorded it.
public record Dated<T>(T value, Period period, Recorded recorded) {}
