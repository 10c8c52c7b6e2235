package vn.uutu.referrals.meeting;

/// All selection meetings.
public interface Meetings {

    void save(Meeting meeting);
}
