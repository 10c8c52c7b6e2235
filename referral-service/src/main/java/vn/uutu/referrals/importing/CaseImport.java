package vn.uutu.referrals.importing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Columns;
import vn.uutu.outbox.EventIds;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.ReferralEvents;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.rulebook.RuleBook;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.step.Recording;
import vn.uutu.scope.Scopes;

/// Takes the rows of a file of past cases, 500 at a time, with a handful of statements for all of them.
@Component
class CaseImport implements ImportHandler {

    static final String KIND = "referrals";
    static final String UNIT = "unit";

    private final CaughtUp caughtUp;
    private final Scopes scopes;
    private final Branches branches;
    private final Registered registered;
    private final KnownMembers members;
    private final Referrals referrals;
    private final ReferralEvents events;
    private final RuleSets rules;
    private final JdbcClient jdbc;
    private final EventIds ids;
    private final ImportProperties properties;
    private final Clock clock;

    CaseImport(
            CaughtUp caughtUp,
            Scopes scopes,
            Branches branches,
            Registered registered,
            KnownMembers members,
            Referrals referrals,
            ReferralEvents events,
            RuleSets rules,
            JdbcClient jdbc,
            EventIds ids,
            ImportProperties properties,
            Clock clock) {
        this.caughtUp = caughtUp;
        this.scopes = scopes;
        this.branches = branches;
        this.registered = registered;
        this.members = members;
        this.referrals = referrals;
        this.events = events;
        this.rules = rules;
        this.jdbc = jdbc;
        this.ids = ids;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Columns> layouts() {
        return List.of(CaseColumns.ALL);
    }

    @Override
    public void handle(ImportJob job, List<Row> rows, ImportResult result) {
        caughtUp.await(job.id());
        var units = units(job, rows);
        var people = registered.meantBy(rows);
        var known = members.hold(people.stream().map(Registered.Person::id).toList());
        var portion = new Portion(
                units,
                new Matching(people, known),
                Reasons.in(jdbc),
                new RuleBook(rules.all()),
                referrals.hold(known.keySet()),
                ids,
                member -> new Extension(member, recordedFor(job), properties.historyAfter()));
        var pending = new Pending(referrals, events);
        rows.forEach(row -> portion.take(row, result, pending));
        pending.flush();
    }

    /// What a row may mean by its unit, as far as the importer may record for it now; a row that names none means the
    /// branch that was chosen for the file.
    private Function<Row, List<UnitId>> units(ImportJob job, List<Row> rows) {
        var scope = scopes.of(job.subject()).having(Duties.importing());
        var codes =
                rows.stream().flatMap(it -> it.find(CaseColumns.UNIT).stream()).collect(Collectors.toSet());
        var byCode = branches.of(codes, scope);
        var chosen = Optional.ofNullable(job.parameters().get(UNIT))
                .map(UUID::fromString)
                .filter(it -> scopes.covers(scope, it))
                .map(UnitId::new)
                .stream()
                .toList();
        return row -> row.find(CaseColumns.UNIT)
                .map(it -> byCode.getOrDefault(it, List.of()))
                .orElse(chosen);
    }

    private Recording recordedFor(ImportJob job) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Recording(ids.next(), at, job.subject(), Recording.Way.IMPORTED);
    }
}
