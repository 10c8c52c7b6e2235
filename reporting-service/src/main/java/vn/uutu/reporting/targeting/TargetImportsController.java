package vn.uutu.reporting.targeting;

import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Submission;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

/// Targets handed in as a file. Each row is checked against the scope when it is worked through.
@RestController
class TargetImportsController {

    private final Imports imports;
    private final Targeting targeting;

    TargetImportsController(Imports imports, Targeting targeting) {
        this.imports = imports;
        this.targeting = targeting;
    }

    record Accepted(UUID id) {}

    @PostMapping(path = "/api/target-imports", version = "1", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> accept(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = Targeting.FIRST_PROGRAMME) String programme,
            Scope scope) {
        if (scope.having(Role.ORGANISATION_BOARD).isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        var parameters =
                Map.of(TargetImport.PROGRAMME, targeting.programme(programme).code());
        var id = imports.accept(new Submission(TargetImport.KIND, scope.subject(), parameters, dryRun), file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/target-imports/" + id))
                .body(new Accepted(id));
    }

    @GetMapping(path = "/api/target-imports/{id}", version = "1")
    ImportReport report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ImportReport.CURSOR) String cursor,
            Scope scope,
            Locale locale) {
        return imports.find(TargetImport.KIND, id, scope.subject())
                .map(job -> imports.report(job, locale, Optional.ofNullable(cursor)))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
    }
}
