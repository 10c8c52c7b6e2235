package vn.uutu.members.record;

/// A grade, reason, result, title, level, position or group by its code. Which there are is data ([RecordCodes]).
public record Code(String value) {}
