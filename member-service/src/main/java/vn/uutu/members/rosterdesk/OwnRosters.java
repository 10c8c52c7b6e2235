package vn.uutu.members.rosterdesk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.Imports;
import vn.uutu.members.privacy.Rights;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Rosters are for those who handed them in, while they may still keep members there: what is said of them quotes
/// cells.
@Component
class OwnRosters {

    static final String KIND = "roster";
    static final String UNIT = "unit";

    private final Imports imports;
    private final Scopes scopes;

    OwnRosters(Imports imports, Scopes scopes) {
        this.imports = imports;
        this.scopes = scopes;
    }

    /// @throws Refusal 403 for other roles, 404 outside the caller's units
    void requireKeeper(Scope scope, Optional<UUID> unit) {
        if (scope.having(Rights.toKeepMembers()).isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        unit.ifPresent(it -> scopes.require(scope, it, Rights.toKeepMembers()));
    }

    ImportJob find(Scope scope, UUID id) {
        requireKeeper(scope, Optional.empty());
        var job = imports.find(KIND, id, scope.subject())
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        requireKeeper(scope, unitOf(job));
        return job;
    }

    static Optional<UUID> unitOf(ImportJob job) {
        return Optional.ofNullable(job.parameters().get(UNIT)).map(UUID::fromString);
    }
}
