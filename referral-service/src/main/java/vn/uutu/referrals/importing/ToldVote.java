package vn.uutu.referrals.importing;

import vn.uutu.imports.Row;
import vn.uutu.referrals.step.Paper;

/// The vote of the meeting as a row tells it. Cases of the past may come without; half a vote is a mistake in the
/// sheet.
final class ToldVote {

    private ToldVote() {}

    static Read<Paper> of(Row row) {
        var votes = row.find(CaseColumns.VOTES);
        var present = row.find(CaseColumns.PRESENT);
        var eligible = row.find(CaseColumns.ELIGIBLE);
        if (votes.isEmpty() && present.isEmpty() && eligible.isEmpty()) {
            return new Read.Good<>(Paper.NONE);
        }
        if (votes.isEmpty()) {
            return Read.refused(CaseColumns.VOTES, "Số phiếu của đoàn viên.", "The member's votes.");
        }
        if (present.isEmpty()) {
            return Read.refused(CaseColumns.PRESENT, "Số người dự họp.", "How many were present.");
        }
        if (votes.orElseThrow() > present.orElseThrow()) {
            return Read.refused(CaseColumns.VOTES, "Không quá số người dự họp.", "No more than were present.");
        }
        if (eligible.filter(it -> it < present.orElseThrow()).isPresent()) {
            return Read.refused(CaseColumns.ELIGIBLE, "Không ít hơn số dự họp.", "No fewer than were present.");
        }
        return new Read.Good<>(Paper.selected(votes.orElseThrow(), present.orElseThrow(), eligible));
    }
}
