package vn.uutu.referrals.selection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.outbox.EventIds;
import vn.uutu.problems.IfMatch;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.gate.Check;
import vn.uutu.referrals.gate.GateView;
import vn.uutu.referrals.gate.MemberRecords;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.meeting.Assemblies;
import vn.uutu.referrals.meeting.Assembly;
import vn.uutu.referrals.meeting.Candidacy;
import vn.uutu.referrals.meeting.MeetingId;
import vn.uutu.referrals.meeting.MeetingProblem;
import vn.uutu.referrals.meeting.Minutes;
import vn.uutu.referrals.meeting.Voting;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.selection.AssemblyController.ProposedCandidate;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// A branch calls a meeting, writes down how it goes, and closes it with its result.
@Service
class Assembling {

    private final Assemblies assemblies;
    private final Selection selection;
    private final MemberRecords records;
    private final RuleSets rules;
    private final Scopes scopes;
    private final EventIds ids;
    private final Clock clock;

    Assembling(
            Assemblies assemblies,
            Selection selection,
            MemberRecords records,
            RuleSets rules,
            Scopes scopes,
            EventIds ids,
            Clock clock) {
        this.assemblies = assemblies;
        this.selection = selection;
        this.records = records;
        this.rules = rules;
        this.scopes = scopes;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Assembly call(Scope scope, UnitId branch, LocalDate on, String place) {
        scopes.require(scope, branch.value(), Duties.of(Step.SELECTED));
        requireKnownEra(on);
        var minutes = new Minutes(
                new MeetingId(ids.next()),
                branch,
                on,
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                scope.subject(),
                now());
        var called = new Assembly.Called(minutes, 1);
        assemblies.save(called);
        return called;
    }

    @Transactional(readOnly = true)
    public Assembly read(Scope scope, MeetingId id) {
        var found = assemblies.find(id).orElseThrow(Assembling::notFound);
        scopes.require(scope, found.minutes().branch().value(), Duties.readingNames());
        return found;
    }

    @Transactional
    public Assembly write(Scope scope, IfMatch ifMatch, MeetingId id, AssemblyController.SelectionMeetingMinutes told) {
        var called = open(scope, ifMatch, id);
        requireKnownEra(told.on());
        var before = called.minutes();
        var written = called.changed(new Minutes(
                id,
                before.branch(),
                told.on(),
                told.place().strip(),
                stated(told.partyGuest()),
                stated(told.partyOpinion()),
                Optional.ofNullable(told.voting()).map(Voting::of),
                Optional.ofNullable(told.eligible()),
                Optional.ofNullable(told.present()),
                checked(told.candidates(), told.on()),
                before.calledBy(),
                before.calledAt()));
        selection.requireInBranch(written.minutes());
        assemblies.save(written);
        return written;
    }

    /// What was found at the gates stays as it stood when the minutes were last written.
    @Transactional
    public Assembly close(Scope scope, IfMatch ifMatch, MeetingId id) {
        var called = open(scope, ifMatch, id);
        var at = now();
        var ruleSet = rules.on(called.minutes().heldOn());
        var today = LocalDate.ofInstant(at, Recording.UNION);
        var meeting = called.vote(ruleSet, scope.subject(), at, today);
        var cases = selection.record(meeting, ruleSet).stream()
                .collect(Collectors.toMap(it -> it.file().member(), it -> it.id()));
        var closed = called.closed(ruleSet.validFrom(), cases, scope.subject(), at);
        assemblies.save(closed);
        return closed;
    }

    private Assembly.Called open(Scope scope, IfMatch ifMatch, MeetingId id) {
        var found = assemblies.find(id).orElseThrow(Assembling::notFound);
        scopes.require(scope, found.minutes().branch().value(), Duties.of(Step.SELECTED));
        ifMatch.require(found.version(), "meeting-changed");
        return switch (found) {
            case Assembly.Called it -> it;
            case Assembly.Closed _ -> throw new MeetingProblem.AlreadyClosed();
        };
    }

    private List<Candidacy> checked(List<ProposedCandidate> told, LocalDate on) {
        var members = told.stream().map(ProposedCandidate::id).distinct().toList();
        var brought = records.of(members, on);
        var ruleSet = rules.on(on);
        Map<MemberId, List<GateView>> found = members.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        it -> Check.of(
                                        ruleSet,
                                        Optional.ofNullable(brought.get(it)).orElseThrow(),
                                        on)
                                .gates()
                                .stream()
                                .map(GateView::of)
                                .toList()));
        return told.stream()
                .map(it ->
                        new Candidacy(it.id(), Optional.ofNullable(it.votes()), found.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static void requireKnownEra(LocalDate on) {
        if (on.getYear() < 1931 || on.getYear() > 2199) {
            throw Refusal.ofField("on", "day-out-of-range");
        }
    }

    private static Optional<String> stated(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(it -> !it.isEmpty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal notFound() {
        return Refusal.of(HttpStatus.NOT_FOUND, "not-found");
    }
}
