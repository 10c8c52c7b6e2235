package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.referrals.gate.GateView;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.meeting.Assemblies;
import vn.uutu.referrals.meeting.Assembly;
import vn.uutu.referrals.meeting.Candidacy;
import vn.uutu.referrals.meeting.MeetingId;
import vn.uutu.referrals.meeting.MeetingProblem;
import vn.uutu.referrals.meeting.Minutes;
import vn.uutu.referrals.meeting.Voting;
import vn.uutu.referrals.referral.ReferralId;

@Repository
class JdbcAssemblies implements Assemblies {

    private static final TypeReference<List<GateView>> FOUND = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAssemblies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Assembly> find(MeetingId id) {
        var candidates = candidates(id);
        return jdbc.sql("select * from selection_meeting where id = :id")
                .param("id", id.value())
                .query((row, _) -> toAssembly(row, candidates))
                .optional();
    }

    @Override
    public void save(Assembly assembly) {
        if (write(assembly) == 0) {
            throw new MeetingProblem.ChangedMeanwhile();
        }
        var cases = switch (assembly) {
            case Assembly.Called _ -> Map.<MemberId, ReferralId>of();
            case Assembly.Closed it -> it.cases();
        };
        write(assembly.minutes().id(), assembly.minutes().candidates(), cases);
    }

    private int write(Assembly assembly) {
        var minutes = assembly.minutes();
        var closed = assembly instanceof Assembly.Closed it ? it : null;
        return jdbc.sql("""
                        insert into selection_meeting (id, version, unit_id, held_on, place, party_guest, party_opinion,
                                                       voting, eligible, present, called_by, called_at,
                                                       rule_set, closed_by, closed_at)
                        values (:id, :version, :unit, :on, :place, :guest, :opinion, :voting, :eligible, :present,
                                :calledBy, :calledAt, :ruleSet, :closedBy, :closedAt)
                            on conflict (id) do update
                           set version = excluded.version, held_on = excluded.held_on, place = excluded.place,
                               party_guest = excluded.party_guest, party_opinion = excluded.party_opinion,
                               voting = excluded.voting, eligible = excluded.eligible, present = excluded.present,
                               rule_set = excluded.rule_set, closed_by = excluded.closed_by,
                               closed_at = excluded.closed_at
                         where selection_meeting.version = excluded.version - 1
                        """)
                .param("id", minutes.id().value())
                .param("version", assembly.version())
                .param("unit", minutes.branch().value())
                .param("on", minutes.heldOn())
                .param("place", minutes.place())
                .param("guest", minutes.partyGuest().orElse(null), Types.VARCHAR)
                .param("opinion", minutes.partyOpinion().orElse(null), Types.VARCHAR)
                .param("voting", minutes.voting().map(Voting::code).orElse(null), Types.VARCHAR)
                .param("eligible", minutes.eligible().orElse(null), Types.INTEGER)
                .param("present", minutes.present().orElse(null), Types.INTEGER)
                .param("calledBy", minutes.calledBy())
                .param("calledAt", Timestamp.from(minutes.calledAt()))
                .param("ruleSet", closed == null ? null : closed.ruleSet(), Types.DATE)
                .param("closedBy", closed == null ? null : closed.by(), Types.VARCHAR)
                .param("closedAt", closed == null ? null : Timestamp.from(closed.at()))
                .update();
    }

    private void write(MeetingId id, List<Candidacy> candidates, Map<MemberId, ReferralId> cases) {
        jdbc.sql("delete from selection_candidate where meeting_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into selection_candidate (meeting_id, place, member_id, votes, found, referral_id)
                        select :id, told.*
                          from unnest(:places::integer[], :members::uuid[], :votes::integer[], :found::jsonb[],
                                      :cases::uuid[]) as told
                        """)
                .param("id", id.value())
                .param("places", IntStream.range(0, candidates.size()).boxed().toArray(Integer[]::new))
                .param(
                        "members",
                        candidates.stream().map(it -> it.member().value()).toArray(UUID[]::new))
                .param(
                        "votes",
                        candidates.stream().map(it -> it.votes().orElse(null)).toArray(Integer[]::new))
                .param(
                        "found",
                        candidates.stream()
                                .map(it -> json.writeValueAsString(it.found()))
                                .toArray(String[]::new))
                .param(
                        "cases",
                        candidates.stream()
                                .map(it -> idOf(cases.get(it.member())))
                                .toArray(UUID[]::new))
                .update();
    }

    private static @Nullable UUID idOf(@Nullable ReferralId referral) {
        return referral == null ? null : referral.value();
    }

    private List<Row> candidates(MeetingId id) {
        return jdbc.sql("""
                        select member_id, votes, found, referral_id
                          from selection_candidate
                         where meeting_id = :id
                         order by place
                        """)
                .param("id", id.value())
                .query((row, _) -> new Row(
                        new Candidacy(
                                new MemberId(row.getObject("member_id", UUID.class)),
                                Optional.ofNullable(row.getObject("votes", Integer.class)),
                                json.readValue(row.getString("found"), FOUND)),
                        Optional.ofNullable(row.getObject("referral_id", UUID.class))
                                .map(ReferralId::new)))
                .list();
    }

    private static Assembly toAssembly(ResultSet row, List<Row> candidates) throws SQLException {
        var minutes = new Minutes(
                new MeetingId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                Optional.ofNullable(row.getString("party_guest")),
                Optional.ofNullable(row.getString("party_opinion")),
                Optional.ofNullable(row.getString("voting")).map(Voting::of),
                Optional.ofNullable(row.getObject("eligible", Integer.class)),
                Optional.ofNullable(row.getObject("present", Integer.class)),
                candidates.stream().map(Row::candidacy).toList(),
                row.getString("called_by"),
                instant(row, "called_at"));
        return row.getString("closed_by") == null
                ? new Assembly.Called(minutes, row.getLong("version"))
                : new Assembly.Closed(
                        minutes,
                        row.getLong("version"),
                        row.getObject("rule_set", LocalDate.class),
                        candidates.stream()
                                .filter(it -> it.referral().isPresent())
                                .collect(Collectors.toMap(
                                        it -> it.candidacy().member(),
                                        it -> it.referral().orElseThrow())),
                        row.getString("closed_by"),
                        instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Row(Candidacy candidacy, Optional<ReferralId> referral) {}
}
