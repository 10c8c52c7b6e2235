package vn.uutu.referrals.knownmember;

import java.time.LocalDate;

/// Membership of a branch; days in Asia/Ho_Chi_Minh.
///
/// @param from the first day
/// @param to the first day it no longer holds; [#OPEN] while it holds
public record Placement(UnitId unit, LocalDate from, LocalDate to) {

    public static final LocalDate OPEN = LocalDate.MAX;

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && to.isAfter(day);
    }
}
