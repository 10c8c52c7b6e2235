package vn.uutu.members.unitimport;

import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
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
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/unit-imports")
class UnitImportController {

    private static final String TAY_NINH = "72";

    private final Imports imports;

    UnitImportController(Imports imports) {
        this.imports = imports;
    }

    /// @param from the first day of units of which the file does not say it; 1931-03-26 where it is not said
    /// @param province of the official list of areas, only this province; 72 where it is not said
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, version = "1")
    ResponseEntity<Accepted> accept(
            Scope scope,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = TAY_NINH) @Pattern(regexp = "\\d{2}") String province) {
        requireBoard(scope);
        var parameters = new HashMap<String, String>();
        parameters.put(UnitImport.PROVINCE, province);
        if (from != null) {
            parameters.put(UnitImport.FROM, from.toString());
        }
        var id = imports.accept(new Submission(UnitImport.KIND, scope.subject(), parameters, dryRun), file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/unit-imports/" + id))
                .body(new Accepted(id));
    }

    @GetMapping(path = "/{id}", version = "1")
    ImportReport read(
            Scope scope,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ImportReport.CURSOR) String cursor) {
        requireBoard(scope);
        var job = imports.find(UnitImport.KIND, id, scope.subject())
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        return imports.report(job, locale, Optional.ofNullable(cursor));
    }

    private static void requireBoard(Scope scope) {
        if (scope.having(Role.ORGANISATION_BOARD).isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    record Accepted(UUID id) {}
}
