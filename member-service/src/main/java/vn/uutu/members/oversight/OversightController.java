package vn.uutu.members.oversight;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

@RestController
class OversightController {

    private final AccessEntries entries;
    private final Purposes purposes;
    private final Scopes scopes;

    OversightController(AccessEntries entries, Purposes purposes, Scopes scopes) {
        this.entries = entries;
        this.purposes = purposes;
        this.scopes = scopes;
    }

    /// Open to everybody who is signed in: why their data are kept is no secret.
    @GetMapping(path = "/api/purposes", version = "1")
    List<Purposes.Registered> purposes() {
        return purposes.all();
    }

    /// The newest first; a data-protection officer sees the readings under their units.
    @GetMapping(path = "/api/access-log", version = "1")
    Page accessLog(
            Scope scope,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable @Size(max = 200) String subject,
            @RequestParam(required = false) @Nullable Long cursor) {
        var officer = unit == null
                ? scope.having(Role.DATA_PROTECTION_OFFICER)
                : scopes.require(scope, unit, Role.DATA_PROTECTION_OFFICER);
        if (officer.isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        var items = entries.newest(
                officer,
                Optional.ofNullable(unit),
                Optional.ofNullable(member),
                Optional.ofNullable(subject),
                Optional.ofNullable(cursor));
        return new Page(
                items,
                items.size() < AccessEntries.PAGE ? null : items.getLast().id());
    }

    record Page(List<Entry> items, @Nullable Long nextCursor) {}

    record Entry(
            long id,
            Instant at,
            String subject,
            String purpose,
            String action,
            @Nullable UUID unit,
            List<UUID> members,
            int howMany) {}
}
