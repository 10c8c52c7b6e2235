package vn.uutu.referrals.importing;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Submission;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Takes files of past cases, and tells what became of each row.
@RestController
@RequestMapping(path = "/api/referral-imports", version = "1")
class ImportController {

    private final Imports imports;
    private final ReportReadings readings;
    private final Scopes scopes;

    ImportController(Imports imports, ReportReadings readings, Scopes scopes) {
        this.imports = imports;
        this.readings = readings;
        this.scopes = scopes;
    }

    /// @param unit the branch of rows that name none in the column Mã đơn vị
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> accept(
            Scope scope,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestPart MultipartFile file) {
        if (unit != null) {
            scopes.require(scope, unit, Duties.importing());
        } else if (scope.having(Duties.importing()).isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        var parameters = unit == null ? Map.<String, String>of() : Map.of(CaseImport.UNIT, unit.toString());
        var id = imports.accept(new Submission(CaseImport.KIND, scope.subject(), parameters, dryRun), file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/referral-imports/" + id))
                .body(new Accepted(id));
    }

    @GetMapping("/{id}")
    ImportReport report(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ImportReport.CURSOR) String cursor,
            Locale locale) {
        var report = imports.find(CaseImport.KIND, id, scope.subject())
                .filter(_ -> !scope.having(Duties.importing()).isEmpty())
                .map(it -> imports.report(it, locale, Optional.ofNullable(cursor)))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        var shown =
                report.errors().stream().map(ImportReport.Error::row).distinct().count();
        if (shown > 0) {
            readings.log(id, shown, scope.subject());
        }
        return report;
    }

    record Accepted(UUID id) {}
}
