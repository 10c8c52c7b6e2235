package vn.uutu.members.lookup;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Members;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.members.privacy.Rights;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Reads personal data and writes down that it did, in one transaction.
@Service
class Lookup {

    private final Members members;
    private final Placements placements;
    private final Reinstatements reinstatements;
    private final MemberSearch search;
    private final Scopes scopes;
    private final AccessLog log;

    Lookup(
            Members members,
            Placements placements,
            Reinstatements reinstatements,
            MemberSearch search,
            Scopes scopes,
            AccessLog log) {
        this.members = members;
        this.placements = placements;
        this.reinstatements = reinstatements;
        this.search = search;
        this.scopes = scopes;
        this.log = log;
    }

    @Transactional
    public MemberView read(Scope scope, Purpose purpose, MemberId id) {
        var member = members.known(id);
        var unit = member.lastUnit().value();
        var entitled = scopes.require(scope, unit, Rights.toReadMembers());
        log.record(new Access(
                scope.subject(),
                purpose,
                Access.Action.READ,
                Optional.of(unit),
                List.of(member.id().value())));
        return MemberView.of(member, placements.of(id), reinstatements.of(id), mayReadSensitiveData(entitled));
    }

    /// By an assignment to the branch or to something above it; what configuration gives does not count.
    private static boolean mayReadSensitiveData(Scope entitled) {
        return entitled.grants().stream()
                .anyMatch(grant ->
                        grant.unit().isPresent() && Rights.toReadSensitiveData().contains(grant.role()));
    }

    @Transactional
    public FoundMembers find(Scope scope, Purpose purpose, SearchMembers query) {
        var entitled = query.unit()
                .map(unit -> scopes.require(scope, unit, Rights.toReadMembers()))
                .orElseGet(() -> anywhere(scope));
        var found = search.find(entitled, query);
        var ids = found.items().stream().map(FoundMembers.Found::id).toList();
        log.record(new Access(scope.subject(), purpose, Access.Action.SEARCH, query.unit(), ids));
        return found;
    }

    private static Scope anywhere(Scope scope) {
        var entitled = scope.having(Rights.toReadMembers());
        if (entitled.isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        return entitled;
    }
}
