package vn.uutu.members.reorganisationimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
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
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/reorganisation-imports")
class MappingImportController {

    private final Imports imports;

    MappingImportController(Imports imports) {
        this.imports = imports;
    }

    /// The draft has the id of the import.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, version = "1")
    ResponseEntity<Accepted> accept(
            Scope scope,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam @NotBlank @Size(max = 100) String decisionNumber,
            @RequestParam LocalDate decidedOn,
            @RequestParam LocalDate effectiveOn,
            @RequestParam @NotBlank @Size(max = 300) String title) {
        requireBoard(scope);
        var said = Map.of(
                MappingImport.NUMBER, decisionNumber.strip(),
                MappingImport.DECIDED_ON, decidedOn.toString(),
                MappingImport.EFFECTIVE_ON, effectiveOn.toString(),
                MappingImport.TITLE, title.strip());
        var id = imports.accept(new Submission(MappingImport.KIND, scope.subject(), said, dryRun), file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/reorganisation-imports/" + id))
                .body(new Accepted(id));
    }

    @GetMapping(path = "/{id}", version = "1")
    ImportReport read(
            Scope scope,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ImportReport.CURSOR) String cursor) {
        requireBoard(scope);
        var job = imports.find(MappingImport.KIND, id, scope.subject())
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
