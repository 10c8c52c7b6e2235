package vn.uutu.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.Noted;

/// Rows of `record_entry` joined with `grade`, as entries.
@Component
class EntryMapping {

    private final Remarks remarks;

    EntryMapping(Remarks remarks) {
        this.remarks = remarks;
    }

    Noted noted(ResultSet row) throws SQLException {
        return new Noted(
                row.getObject("id", UUID.class),
                entry(row),
                new Subject(row.getString("recorded_by")),
                new Recorded(
                        row.getObject("event_id", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    private Entry entry(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "graded" -> new Entry.Graded(year(row), new Code(row.getString("grade")), row.getInt("rank"));
            case "not-graded" -> new Entry.NotGraded(year(row), new Code(row.getString("not_graded")));
            case "training" ->
                new Entry.Training(
                        year(row),
                        row.getBoolean("registered"),
                        Optional.ofNullable(row.getObject("points", Integer.class)),
                        code(row, "result"));
            case "review" ->
                new Entry.Review(
                        year(row),
                        row.getBoolean("candidate"),
                        remarks.opened(row.getObject("member_id", UUID.class), row.getBytes("words")),
                        Optional.ofNullable(row.getObject("checked_on", LocalDate.class)));
            case "honour" ->
                new Entry.Honour(
                        new Code(row.getString("honour")),
                        code(row, "level"),
                        year(row),
                        Optional.ofNullable(row.getObject("day", LocalDate.class)));
            case "post" -> new Entry.Post(new Code(row.getString("post")), held(row));
            case "priority-group" -> new Entry.PriorityGroup(new Code(row.getString("priority_group")), held(row));
            default -> throw new IllegalStateException("The table holds a kind of entry that nobody knows");
        };
    }

    private static Year year(ResultSet row) throws SQLException {
        return Year.of(row.getInt("year"));
    }

    private static Optional<Code> code(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Code::new);
    }

    private static Period held(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
