package vn.uutu.reporting.progress;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

/// Who may ask what a reorganisation would do: as with the preview of its draft in member-service, whoever drafts or
/// approves it, and is responsible for all that it touches.
@Repository
class Responsibility {

    private static final Role[] TO_DRAFT_OR_APPROVE = {Role.ORGANISATION_BOARD, Role.PROVINCIAL_STANDING_COMMITTEE};

    private final JdbcClient jdbc;

    Responsibility(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names the fields that speak of units of others.
    void require(Scope scope, PreviewRequest request) {
        var responsible = scope.having(TO_DRAFT_OR_APPROVE);
        refuse(HttpStatus.NOT_FOUND, "not-found", "rule.unit-of-yours", request.named(), scope);
        refuse(HttpStatus.FORBIDDEN, "forbidden", "rule.unit-of-board", request.named(), responsible);
        if (responsible.isEmpty() || request.makesRoots() && !responsible.everything()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    private void refuse(HttpStatus status, String slug, String rule, Map<UUID, String> named, Scope scope) {
        var within = within(scope, named.keySet());
        if (within.size() < named.size()) {
            var refusal = Refusal.of(status, slug);
            named.forEach((unit, field) -> {
                if (!within.contains(unit)) {
                    refusal.andField(field, rule);
                }
            });
            throw refusal;
        }
    }

    Set<UUID> within(Scope scope, Collection<UUID> units) {
        return new HashSet<>(jdbc.sql("select x.unit_id from (select unnest(:units) as unit_id) x " + Scope.JOIN)
                .param("units", units.toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query(UUID.class)
                .list());
    }
}
