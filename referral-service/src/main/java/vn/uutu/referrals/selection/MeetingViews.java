package vn.uutu.referrals.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.step.Recording;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Shows meetings of branches within the reader's scope.
@Service
class MeetingViews {

    static final int PAGE = 50;

    private final MeetingRows meetings;
    private final KnownUnits units;
    private final MemberNames names;
    private final Scopes scopes;
    private final Clock clock;

    MeetingViews(MeetingRows meetings, KnownUnits units, MemberNames names, Scopes scopes, Clock clock) {
        this.meetings = meetings;
        this.units = units;
        this.names = names;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public MeetingView find(UUID id, Scope scope) {
        var told = meetings.find(id).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        scopes.require(scope, told.unit().value(), Duties.reading());
        return views(List.of(told), scope).getFirst();
    }

    @Transactional
    public SelectionController.MeetingPage list(Optional<UnitId> unit, Optional<UUID> cursor, Scope scope) {
        unit.ifPresent(it -> scopes.require(scope, it.value(), Duties.reading()));
        var found = meetings.page(unit, scope.having(Duties.reading()), cursor, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new SelectionController.MeetingPage(
                views(page, scope), found.size() > PAGE ? page.getLast().id() : null);
    }

    private List<MeetingView> views(List<MeetingRows.Told> told, Scope scope) {
        var votes = meetings.votes(told.stream().map(MeetingRows.Told::id).toList());
        var today = LocalDate.now(clock.withZone(Recording.UNION));
        var known = units.on(today, told.stream().map(MeetingRows.Told::unit).toList());
        var candidates = votes.values().stream()
                .flatMap(List::stream)
                .map(MeetingRows.Vote::member)
                .distinct()
                .toList();
        var named = scope.having(Duties.readingNames()).isEmpty()
                ? Map.<MemberId, String>of()
                : names.read(candidates, scope.subject());
        return told.stream()
                .map(it -> view(
                        it, Optional.ofNullable(known.get(it.unit())), votes.getOrDefault(it.id(), List.of()), named))
                .toList();
    }

    private static MeetingView view(
            MeetingRows.Told told,
            Optional<KnownUnit> unit,
            List<MeetingRows.Vote> votes,
            Map<MemberId, String> names) {
        return new MeetingView(
                told.id(),
                told.unit().value(),
                unit.map(KnownUnit::code).orElse(null),
                unit.flatMap(KnownUnit::name).orElse(null),
                told.heldOn(),
                told.eligible(),
                told.present(),
                votes.stream()
                        .map(it -> new MeetingView.Votes(it.member().value(), names.get(it.member()), it.votes()))
                        .toList());
    }
}
