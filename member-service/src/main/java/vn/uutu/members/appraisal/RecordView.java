package vn.uutu.members.appraisal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Noted;
import vn.uutu.members.record.Superseded;

/// All that is known of what a member brings; the newest year first.
///
/// @param earlier what stood there before, the newest first
record RecordView(
        UUID member,
        long version,
        List<YearView> years,
        List<Said.Honour> honours,
        List<Said.Position> positions,
        List<Said.Group> priorityGroups,
        List<Earlier> earlier) {

    static RecordView of(MemberRecord member, List<Superseded> superseded) {
        var years = new TreeMap<Integer, YearView>();
        var honours = new ArrayList<Said.Honour>();
        var positions = new ArrayList<Said.Position>();
        var groups = new ArrayList<Said.Group>();
        for (var noted : member.entries()) {
            switch (noted.entry()) {
                case Entry.Yearly it -> {
                    var year = it.year().getValue();
                    years.put(
                            year, years.getOrDefault(year, YearView.empty(year)).with(noted, it));
                }
                case Entry.Honour it -> honours.add(Said.Honour.of(noted, it));
                case Entry.Post it -> positions.add(Said.Position.of(noted, it));
                case Entry.PriorityGroup it -> groups.add(Said.Group.of(noted, it));
            }
        }
        return new RecordView(
                member.id().value(),
                member.version(),
                List.copyOf(years.descendingMap().values()),
                honours,
                positions,
                groups,
                superseded.stream().map(Earlier::of).toList());
    }

    record YearView(
            int year, Said.@Nullable Grading grading, Said.@Nullable Training training, Said.@Nullable Review review) {

        static YearView empty(int year) {
            return new YearView(year, null, null, null);
        }

        static YearView of(MemberRecord member, int year) {
            var view = empty(year);
            for (var noted : member.entries()) {
                if (noted.entry() instanceof Entry.Yearly it && it.year().getValue() == year) {
                    view = view.with(noted, it);
                }
            }
            return view;
        }

        YearView with(Noted noted, Entry.Yearly entry) {
            return switch (entry) {
                case Entry.Grading it -> new YearView(year, Said.Grading.of(noted, it), training, review);
                case Entry.Training it -> new YearView(year, grading, Said.Training.of(noted, it), review);
                case Entry.Review it -> new YearView(year, grading, training, Said.Review.of(noted, it));
            };
        }
    }

    /// One of what it may be.
    record Earlier(
            @Nullable YearView year,
            Said.@Nullable Honour honour,
            Said.@Nullable Position position,
            Said.@Nullable Group priorityGroup,
            String replacedBy,
            Instant replacedAt) {

        static Earlier of(Superseded superseded) {
            var noted = superseded.noted();
            var by = superseded.by().value();
            var at = superseded.at();
            return switch (noted.entry()) {
                case Entry.Yearly it ->
                    new Earlier(YearView.empty(it.year().getValue()).with(noted, it), null, null, null, by, at);
                case Entry.Honour it -> new Earlier(null, Said.Honour.of(noted, it), null, null, by, at);
                case Entry.Post it -> new Earlier(null, null, Said.Position.of(noted, it), null, by, at);
                case Entry.PriorityGroup it -> new Earlier(null, null, null, Said.Group.of(noted, it), by, at);
            };
        }
    }
}
