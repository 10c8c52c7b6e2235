package vn.uutu.referrals.store;

import static vn.uutu.referrals.store.ReferralRows.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// The table `milestone`: one row a step that was taken.
@Repository
class MilestoneRows {

    private final JdbcClient jdbc;

    MilestoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Map<Step, Milestone>> read(Collection<UUID> referrals) {
        var all = new HashMap<UUID, Map<Step, Milestone>>();
        jdbc.sql("""
                        select referral_id, kind, happened_on, unit_id, reference, votes_for, votes_cast, votes_eligible,
                               decided_on, reported_by, event_id, recorded_at, recorded_by, way
                          from milestone
                         where referral_id = any (:referrals)
                        """).param("referrals", referrals.toArray(UUID[]::new)).query(row -> {
            var milestone = toMilestone(row);
            all.computeIfAbsent(row.getObject("referral_id", UUID.class), _ -> new EnumMap<>(Step.class))
                    .put(milestone.step(), milestone);
        });
        return all;
    }

    /// Only what another event recorded than the row at hand is written again.
    void write(List<Referral> referrals) {
        var all = referrals.stream()
                .flatMap(it -> it.file().taken().values().stream()
                        .map(step -> new Owned(it.id().value(), step)))
                .toList();
        jdbc.sql("""
                        insert into milestone (referral_id, kind, happened_on, unit_id, reference, votes_for, votes_cast,
                                               votes_eligible, decided_on, reported_by, event_id, recorded_at, recorded_by,
                                               way)
                        select *
                          from unnest(:referrals::uuid[], :kinds::text[], :days::date[], :units::uuid[],
                                      :references::text[], :votesFor::integer[], :votesCast::integer[],
                                      :votesEligible::integer[], :decided::date[], :reportedBy::text[],
                                      :events::uuid[], :instants::timestamptz[], :subjects::text[], :ways::text[])
                            on conflict (referral_id, kind) do update
                           set happened_on = excluded.happened_on, unit_id = excluded.unit_id,
                               event_id = excluded.event_id, recorded_at = excluded.recorded_at
                         where milestone.event_id <> excluded.event_id
                        """)
                .param("referrals", column(all, Owned::referral, UUID[]::new))
                .param("kinds", column(all, it -> it.milestone().step().code(), String[]::new))
                .param("days", column(all, it -> it.milestone().on().toString(), String[]::new))
                .param("units", column(all, it -> it.milestone().unit().value(), UUID[]::new))
                .param("references", column(all, it -> it.paper().reference().orElse(null), String[]::new))
                .param("votesFor", column(all, it -> it.tally(Paper.Tally::votesFor), Integer[]::new))
                .param("votesCast", column(all, it -> it.tally(Paper.Tally::votesCast), Integer[]::new))
                .param("votesEligible", column(all, Owned::eligible, Integer[]::new))
                .param("decided", column(all, Owned::decided, String[]::new))
                .param("reportedBy", column(all, it -> it.paper().reportedBy().orElse(null), String[]::new))
                .param("events", column(all, it -> it.recording().event(), UUID[]::new))
                .param("instants", column(all, it -> it.recording().at().toString(), String[]::new))
                .param("subjects", column(all, it -> it.recording().by(), String[]::new))
                .param("ways", column(all, it -> codeOf(it.recording().way()), String[]::new))
                .update();
    }

    private static Milestone toMilestone(ResultSet row) throws SQLException {
        var recording = new Recording(
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                Recording.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)));
        return new Milestone(
                Step.of(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Paper(
                        Optional.ofNullable(row.getString("reference")),
                        toTally(row),
                        Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("reported_by"))),
                recording);
    }

    private static Optional<Paper.Tally> toTally(ResultSet row) throws SQLException {
        var votesFor = row.getObject("votes_for", Integer.class);
        if (votesFor == null) {
            return Optional.empty();
        }
        var eligible = Optional.ofNullable(row.getObject("votes_eligible", Integer.class));
        return Optional.of(new Paper.Tally(votesFor, row.getInt("votes_cast"), eligible));
    }

    private static String codeOf(Recording.Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private record Owned(UUID referral, Milestone milestone) {

        Paper paper() {
            return milestone.paper();
        }

        Recording recording() {
            return milestone.recording();
        }

        @Nullable
        Integer tally(ToIntFunction<Paper.Tally> part) {
            return paper().tally().map(part::applyAsInt).orElse(null);
        }

        @Nullable
        Integer eligible() {
            return paper().tally().flatMap(Paper.Tally::eligible).orElse(null);
        }

        @Nullable
        String decided() {
            return paper().decided().map(LocalDate::toString).orElse(null);
        }
    }
}
