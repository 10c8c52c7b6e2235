package vn.uutu.members.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.uutu.members.dated.Period;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Noted;

/// What stands in the table `record_entry`, by the names of its columns; each kind of entry fills its own.
record EntryRow(Map<String, Object> columns) {

    static EntryRow of(MemberRecord member, Noted noted, Remarks remarks) {
        var id = member.id().value();
        var columns = new HashMap<String, Object>();
        columns.put("id", noted.id());
        columns.put("member_id", id);
        columns.put("recorded_by", noted.by().value());
        columns.put("event_id", noted.recorded().eventId());
        columns.put("recorded_at", noted.recorded().at());
        columns.put("since_version", member.version());
        switch (noted.entry()) {
            case Entry.Graded it -> {
                columns.put("kind", "graded");
                columns.put("year", it.year().getValue());
                columns.put("grade", it.grade().value());
            }
            case Entry.NotGraded it -> {
                columns.put("kind", "not-graded");
                columns.put("year", it.year().getValue());
                columns.put("not_graded", it.reason().value());
            }
            case Entry.Training it -> {
                columns.put("kind", "training");
                columns.put("year", it.year().getValue());
                columns.put("registered", it.registered());
                it.points().ifPresent(points -> columns.put("points", points));
                put(columns, "result", it.result());
            }
            case Entry.Review it -> {
                columns.put("kind", "review");
                columns.put("year", it.year().getValue());
                columns.put("candidate", it.candidate());
                it.backgroundCheckedOn().ifPresent(on -> columns.put("checked_on", on));
                remarks.sealed(id, it.remarks()).ifPresent(words -> columns.put("words", words));
            }
            case Entry.Honour it -> {
                columns.put("kind", "honour");
                columns.put("year", it.year().getValue());
                columns.put("honour", it.honour().value());
                put(columns, "level", it.level());
                it.day().ifPresent(day -> columns.put("day", day));
            }
            case Entry.Post it -> {
                columns.put("kind", "post");
                columns.put("post", it.post().value());
                put(columns, it.held());
            }
            case Entry.PriorityGroup it -> {
                columns.put("kind", "priority-group");
                columns.put("priority_group", it.group().value());
                put(columns, it.held());
            }
        }
        return new EntryRow(columns);
    }

    private static void put(Map<String, Object> columns, String name, Optional<Code> code) {
        code.ifPresent(it -> columns.put(name, it.value()));
    }

    private static void put(Map<String, Object> columns, Period held) {
        columns.put("valid_from", held.from());
        held.to().ifPresent(to -> columns.put("valid_to", to));
    }
}
