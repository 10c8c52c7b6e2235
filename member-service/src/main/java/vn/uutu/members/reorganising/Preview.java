package vn.uutu.members.reorganising;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.reorganisation.Objection;
import vn.uutu.members.reorganisation.Open;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Reorganisation;

/// What a reorganisation would do, before it does it. Ids and units only: names of members are read where every reading
/// is written down.
record Preview(
        UUID id,
        long version,
        LocalDate effectiveOn,
        boolean ready,
        Counts counts,
        List<Refused> objections,
        List<Named> changedLater,
        UnitPage units,
        OpenPage open) {

    static final int PAGE = 500;

    static Preview of(Reorganisation it, Prospect prospect, Counts counts, UnitPage units, int openFrom) {
        return new Preview(
                it.id().value(),
                it.version(),
                prospect.tree().day(),
                prospect.isReady(),
                counts,
                prospect.plan().objections().stream()
                        .map(objection -> Refused.of(objection, prospect))
                        .toList(),
                prospect.changedLater().stream()
                        .map(unit -> Named.of(unit, prospect.tree()))
                        .toList(),
                units,
                OpenPage.of(prospect, openFrom));
    }

    /// How many of what it touches.
    ///
    /// @param members who belongs to the touched units and all below them
    /// @param placed members who come to another branch, because theirs is merged or divided
    /// @param assignments of people in units that close, on the day
    record Counts(
            int established,
            int renamed,
            int recoded,
            int relevelled,
            int moved,
            int closed,
            int members,
            int placed,
            int assignments,
            int open) {

        static Counts of(Plan plan, int members, int assignments) {
            var changed = plan.changed();
            return new Counts(
                    plan.founded().size(),
                    (int) changed.stream().filter(it -> it.name().isPresent()).count(),
                    (int) changed.stream().filter(it -> it.code().isPresent()).count(),
                    (int) changed.stream().filter(it -> it.level().isPresent()).count(),
                    (int) changed.stream()
                            .filter(it -> it.position().isPresent())
                            .count(),
                    plan.closed().size(),
                    members,
                    plan.placed().size(),
                    assignments,
                    plan.open().size());
        }
    }

    /// @param step which, from 0
    record Refused(int step, String rule, @Nullable Named unit) {

        static Refused of(Objection objection, Prospect prospect) {
            return new Refused(
                    objection.step(),
                    wordOf(objection.rule()),
                    objection
                            .unit()
                            .map(unit -> Named.of(unit, prospect.tree()))
                            .orElse(null));
        }
    }

    record UnitPage(List<UnitPreview> items, @Nullable String nextCursor) {}

    record OpenPage(List<Question> items, @Nullable String nextCursor) {

        static OpenPage of(Prospect prospect, int from) {
            var open = prospect.plan().open();
            return new OpenPage(
                    open.stream()
                            .skip(from)
                            .limit(PAGE)
                            .map(question -> Question.of(question, prospect))
                            .toList(),
                    next(from, open.size()).orElse(null));
        }
    }

    /// @param kind `unit`, `member` or `holder`
    record Question(
            String kind, @Nullable Named unit, @Nullable UUID member, Named divided, List<Named> among) {

        static Question of(Open open, Prospect prospect) {
            return switch (open) {
                case Open.Below below -> of("unit", Named.of(below.unit(), prospect.tree()), null, below, prospect);
                case Open.Member member -> of("member", null, member.member().value(), member, prospect);
                case Open.Holder holder -> of("holder", null, null, holder, prospect);
            };
        }

        private static Question of(
                String kind, @Nullable Named unit, @Nullable UUID member, Open open, Prospect prospect) {
            var among = open.among().stream()
                    .map(ref -> Named.of(ref, prospect.tree(), prospect.plan()))
                    .toList();
            return new Question(kind, unit, member, Named.of(open.divided(), prospect.tree()), among);
        }
    }

    static Optional<String> next(int from, int size) {
        return from + PAGE < size ? Optional.of(String.valueOf(from + PAGE)) : Optional.empty();
    }

    static String wordOf(Objection.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
