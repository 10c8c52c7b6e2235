package vn.uutu.members.rosterdesk;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.imports.outcome.ChangePage;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

@RestController
class ChangeController {

    private final OwnRosters own;
    private final RosterChanges changes;

    ChangeController(OwnRosters own, RosterChanges changes) {
        this.own = own;
        this.changes = changes;
    }

    @GetMapping(path = "/api/rosters/{id}/changes", version = "1")
    RosterChanges.Page changes(
            Scope scope,
            Purpose purpose,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ChangePage.CURSOR) String cursor) {
        return changes.page(scope, purpose, own.find(scope, id), Optional.ofNullable(cursor));
    }
}
