package vn.uutu.members.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.record.MemberRecord;

/// A branch's sheet of a year: whoever belonged to it on the year's last day, or does today.
///
/// @param on the day whose members these are
/// @param scale of the year, where one is known
record SheetView(
        UUID unit, int year, LocalDate on, @Nullable String scale, List<Row> rows) {

    /// @param version of the record; 0 where nothing is known
    record Row(
            UUID member,
            String fullName,
            String birthDate,
            @Nullable String memberCode,
            long version,
            Said.@Nullable Grading grading,
            Said.@Nullable Training training,
            Said.@Nullable Review review) {

        static Row of(SheetMembers.SheetMember member, MemberRecord record, int year) {
            var said = RecordView.YearView.of(record, year);
            return new Row(
                    member.id().value(),
                    member.fullName(),
                    member.birthDate(),
                    member.memberCode().orElse(null),
                    record.version(),
                    said.grading(),
                    said.training(),
                    said.review());
        }

        /// Never shows what it holds.
        @Override
        public String toString() {
            return "Row[]";
        }
    }
}
