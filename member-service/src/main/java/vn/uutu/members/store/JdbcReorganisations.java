package vn.uutu.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.reorganisation.Approval;
import vn.uutu.members.reorganisation.Decision;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.ReorganisationProblem;
import vn.uutu.members.reorganisation.Reorganisations;
import vn.uutu.members.reorganisation.Withdrawal;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.UnitId;

@Repository
class JdbcReorganisations implements Reorganisations {

    private static final String DRAFT = "draft";
    private static final String APPROVED = "approved";
    private static final String IN_EFFECT = "in-effect";
    private static final String DISCARDED = "discarded";

    private final JdbcClient jdbc;

    JdbcReorganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Reorganisation> find(ReorganisationId id) {
        return jdbc.sql("select * from reorganisation where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public List<ReorganisationId> due(LocalDate day) {
        return jdbc.sql("""
                        select id
                          from reorganisation
                         where state = 'approved'
                           and effective_on <= :day
                         order by effective_on, approved_at
                        """)
                .param("day", day)
                .query((row, _) -> new ReorganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void save(Reorganisation it) {
        var decision = it.proposal().decision();
        var approval = approval(it);
        var withdrawn = withdrawn(it);
        var saved = jdbc.sql("""
                        insert into reorganisation (
                            id, version, state, decision_number, decided_on, effective_on, title, steps, choices, drafters,
                            approved_by, approved_at, in_effect_since, withdrawn_by, withdrawn_at, withdrawn_because,
                            touched, makes_roots)
                        values (
                            :id, :version, :state, :number, :decidedOn, :effectiveOn, :title, cast(:steps as jsonb),
                            cast(:choices as jsonb), :drafters, :approvedBy, :approvedAt, :since, :withdrawnBy,
                            :withdrawnAt, :withdrawnBecause, :touched, :makesRoots)
                        on conflict (id) do update
                           set version = excluded.version, state = excluded.state,
                               decision_number = excluded.decision_number, decided_on = excluded.decided_on,
                               effective_on = excluded.effective_on, title = excluded.title, steps = excluded.steps,
                               choices = excluded.choices, drafters = excluded.drafters,
                               approved_by = excluded.approved_by, approved_at = excluded.approved_at,
                               in_effect_since = excluded.in_effect_since,
                               withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at,
                               withdrawn_because = excluded.withdrawn_because, touched = excluded.touched,
                               makes_roots = excluded.makes_roots
                         where reorganisation.version = excluded.version - 1
                        """)
                .param("id", it.id().value())
                .param("version", it.version())
                .param("state", state(it))
                .param("number", decision.number())
                .param("decidedOn", decision.decidedOn())
                .param("effectiveOn", decision.effectiveOn())
                .param("title", decision.title())
                .param("steps", ProposalJson.of(it.proposal().steps()))
                .param("choices", ProposalJson.of(it.proposal().choices()))
                .param(
                        "drafters",
                        it.drafters().stream().map(Subject::value).sorted().toArray(String[]::new))
                .param("approvedBy", approval.map(by -> by.by().value()).orElse(null))
                .param("approvedAt", utc(approval.map(Approval::at)))
                .param(
                        "since",
                        utc(it instanceof Reorganisation.InEffect done ? Optional.of(done.since()) : Optional.empty()))
                .param("withdrawnBy", withdrawn.map(by -> by.by().value()).orElse(null))
                .param("withdrawnAt", utc(withdrawn.map(Withdrawal::at)))
                .param("withdrawnBecause", withdrawn.map(Withdrawal::reason).orElse(null))
                .param(
                        "touched",
                        it.proposal().touched().stream()
                                .map(UnitId::value)
                                .sorted()
                                .toArray(UUID[]::new))
                .param("makesRoots", it.proposal().makesRoots())
                .update();
        if (saved != 1) {
            throw new ReorganisationProblem.ChangedMeanwhile();
        }
    }

    private static String state(Reorganisation reorganisation) {
        return switch (reorganisation) {
            case Reorganisation.Draft _ -> DRAFT;
            case Reorganisation.Approved _ -> APPROVED;
            case Reorganisation.InEffect _ -> IN_EFFECT;
            case Reorganisation.Discarded _ -> DISCARDED;
        };
    }

    private static Optional<Approval> approval(Reorganisation reorganisation) {
        return switch (reorganisation) {
            case Reorganisation.Approved approved -> Optional.of(approved.approval());
            case Reorganisation.InEffect done -> Optional.of(done.approval());
            case Reorganisation.Draft _, Reorganisation.Discarded _ -> Optional.empty();
        };
    }

    private static Optional<Withdrawal> withdrawn(Reorganisation reorganisation) {
        return switch (reorganisation) {
            case Reorganisation.Draft draft -> draft.withdrawn();
            case Reorganisation.Discarded discarded -> discarded.withdrawn();
            case Reorganisation.Approved _, Reorganisation.InEffect _ -> Optional.empty();
        };
    }

    private static Reorganisation read(ResultSet row) throws SQLException {
        var id = new ReorganisationId(row.getObject("id", UUID.class));
        var proposal = proposal(row);
        var drafters = drafters(row);
        var version = row.getLong("version");
        return switch (row.getString("state")) {
            case DRAFT -> new Reorganisation.Draft(id, proposal, drafters, readWithdrawal(row), version);
            case APPROVED -> new Reorganisation.Approved(id, proposal, drafters, readApproval(row), version);
            case IN_EFFECT ->
                new Reorganisation.InEffect(
                        id, proposal, drafters, readApproval(row), instant(row, "in_effect_since"), version);
            case DISCARDED -> new Reorganisation.Discarded(id, proposal, drafters, readWithdrawal(row), version);
            default -> throw new IllegalStateException("Not a state of ours");
        };
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var decision = new Decision(
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getString("title"));
        return new Proposal(
                decision, ProposalJson.steps(row.getString("steps")), ProposalJson.choices(row.getString("choices")));
    }

    private static Set<Subject> drafters(ResultSet row) throws SQLException {
        var subjects = (String[]) row.getArray("drafters").getArray();
        return Arrays.stream(subjects).map(Subject::new).collect(Collectors.toSet());
    }

    private static Approval readApproval(ResultSet row) throws SQLException {
        return new Approval(new Subject(row.getString("approved_by")), instant(row, "approved_at"));
    }

    private static Optional<Withdrawal> readWithdrawal(ResultSet row) throws SQLException {
        var by = row.getString("withdrawn_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(
                        new Subject(by), instant(row, "withdrawn_at"), row.getString("withdrawn_because")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
        return at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
