package vn.uutu.referrals.meeting;

import java.util.UUID;

/// Names a selection meeting.
public record MeetingId(UUID value) {}
