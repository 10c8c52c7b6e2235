package vn.uutu.members.reorganising;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.unit.UnitId;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

/// Who may write in a reorganisation, and who may see it: whoever is responsible for all that it touches. One that is
/// in effect is seen by who is responsible for what is left of that.
@Repository
class Responsibility {

    static final Role[] TO_DRAFT = {Role.ORGANISATION_BOARD};
    static final Role[] TO_APPROVE = {Role.ORGANISATION_BOARD, Role.PROVINCIAL_STANDING_COMMITTEE};

    private final JdbcClient jdbc;

    Responsibility(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names the step that speaks of a unit of others.
    void requireToDraft(Scope scope, Proposal proposal) {
        refuse(HttpStatus.NOT_FOUND, "not-found", "rule.unit-of-yours", proposal, outside(scope, proposal.touched()));
        var board = scope.having(TO_DRAFT);
        refuse(HttpStatus.FORBIDDEN, "forbidden", "rule.unit-of-board", proposal, outside(board, proposal.touched()));
        if (proposal.makesRoots() && !board.everything()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    /// What exists already is not told apart from what does not exist.
    void require(Scope scope, Reorganisation reorganisation, Role... oneOf) {
        if (!isResponsible(scope, reorganisation)) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "not-found");
        }
        if (!isResponsible(scope.having(oneOf), reorganisation)) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    private boolean isResponsible(Scope scope, Reorganisation reorganisation) {
        var proposal = reorganisation.proposal();
        if (scope.everything() || proposal.makesRoots()) {
            return scope.everything();
        }
        var touched = proposal.touched();
        var outside = outside(scope, touched);
        return switch (reorganisation) {
            case Reorganisation.InEffect _ -> outside.size() < touched.size() && areClosed(outside);
            case Reorganisation.Draft _, Reorganisation.Approved _, Reorganisation.Discarded _ -> outside.isEmpty();
        };
    }

    private static void refuse(HttpStatus status, String slug, String rule, Proposal proposal, Set<UnitId> outside) {
        if (!outside.isEmpty()) {
            var refusal = Refusal.of(status, slug);
            var steps = proposal.steps();
            for (var number = 0; number < steps.size(); number++) {
                if (steps.get(number).named().anyMatch(outside::contains)) {
                    refusal.andField(ProposalBody.field(number), rule);
                }
            }
            throw refusal;
        }
    }

    private Set<UnitId> outside(Scope scope, Set<UnitId> units) {
        var outside = new HashSet<>(units);
        jdbc.sql("select x.unit_id from (select unnest(:units) as unit_id) x " + Scope.JOIN)
                .param("units", ids(units))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query(UUID.class)
                .list()
                .forEach(id -> outside.remove(new UnitId(id)));
        return outside;
    }

    private boolean areClosed(Set<UnitId> units) {
        return jdbc.sql("select not exists (select from unit where id = any(:units) and closed_on is null)")
                .param("units", ids(units))
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
