package vn.uutu.referrals.calendar;

/// The calendar of working days as it is now.
public interface Calendar {

    WorkingDays workingDays();
}
