package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.tree.View;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// One answer. Figures are aggregates, so every role may read those of its units.
@RestController
class ProgressController {

    private final Scopes scopes;
    private final Asking asking;
    private final Progress progress;

    ProgressController(Scopes scopes, Asking asking, Progress progress) {
        this.scopes = scopes;
        this.asking = asking;
        this.progress = progress;
    }

    @GetMapping(path = "/api/progress", version = "1")
    ResponseEntity<ProgressView> progress(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = Asking.FIRST_PROGRAMME) String programme,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            @RequestParam(defaultValue = Asking.ITS_INDICATORS) List<String> indicators,
            Scope scope) {
        scopes.require(scope, unit);
        var answer = progress.of(asking.question(unit, programme, from, to, view, indicators))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
