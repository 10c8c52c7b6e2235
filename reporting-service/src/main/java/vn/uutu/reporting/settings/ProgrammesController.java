package vn.uutu.reporting.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.scope.Scope;

/// The programmes: everybody who is signed in may know them; the Organisation–Inspection board settles what they count.
@RestController
class ProgrammesController {

    private final Settling settling;

    ProgrammesController(Settling settling) {
        this.settling = settling;
    }

    record Answer(List<ProgrammeView> items) {}

    record Request(
            @NotNull String referredCounts,
            @NotNull String admittedCounts,
            @NotBlank @Size(max = 1000) String reason) {}

    @GetMapping(path = "/api/programmes", version = "1")
    Answer programmes() {
        return new Answer(settling.all().stream().map(ProgrammeView::of).toList());
    }

    @PutMapping(path = "/api/programmes/{programme}/settings", version = "1")
    ResponseEntity<ProgrammeView> settle(
            @PathVariable String programme,
            @Valid @RequestBody Request request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Scope scope) {
        var settled = settling.settle(programme, request, ifMatch, scope);
        return ResponseEntity.ok().eTag(String.valueOf(settled.version())).body(ProgrammeView.of(settled));
    }
}
