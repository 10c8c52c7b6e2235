package vn.uutu.members.rosterdesk;

import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Submission;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/rosters")
class RosterController {

    private final Imports imports;
    private final OwnRosters own;
    private final RosterReading reading;

    RosterController(Imports imports, OwnRosters own, RosterReading reading) {
        this.imports = imports;
        this.own = own;
        this.reading = reading;
    }

    /// @param unit the branch of rows that name none in the column Mã đơn vị
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, version = "1")
    ResponseEntity<Accepted> accept(
            Scope scope,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable UUID unit) {
        own.requireKeeper(scope, Optional.ofNullable(unit));
        return accepted(
                imports.accept(new Submission(OwnRosters.KIND, scope.subject(), parameters(unit), dryRun), file));
    }

    /// The caller's own, the newest first.
    @GetMapping(version = "1")
    Page list(
            Scope scope,
            Locale locale,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        own.requireKeeper(scope, Optional.ofNullable(unit));
        var items =
                imports
                        .overviews(OwnRosters.KIND, scope.subject(), parameters(unit), Optional.ofNullable(cursor))
                        .stream()
                        .map(overview -> RosterSummary.of(overview, locale))
                        .toList();
        return new Page(
                items,
                items.size() < Imports.OVERVIEWS_A_PAGE ? null : items.getLast().id());
    }

    @GetMapping(path = "/{id}", version = "1")
    RosterReport read(
            Scope scope,
            Purpose purpose,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ImportReport.CURSOR) String cursor) {
        return reading.read(scope, purpose, own.find(scope, id), locale, Optional.ofNullable(cursor));
    }

    /// For real what was dry-run.
    @PostMapping(path = "/{id}/run", version = "1")
    ResponseEntity<Accepted> run(Scope scope, @PathVariable UUID id) {
        return accepted(imports.run(own.find(scope, id)));
    }

    private static Map<String, String> parameters(@Nullable UUID unit) {
        return unit == null ? Map.of() : Map.of(OwnRosters.UNIT, unit.toString());
    }

    private static ResponseEntity<Accepted> accepted(UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/rosters/" + id))
                .body(new Accepted(id));
    }

    record Accepted(UUID id) {}

    record Page(List<RosterSummary> items, @Nullable UUID nextCursor) {}
}
