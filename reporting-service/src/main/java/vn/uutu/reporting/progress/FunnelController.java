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

/// What has become of those who were selected; every role may read it of its units.
@RestController
class FunnelController {

    private final Scopes scopes;
    private final Asking asking;
    private final Funnel funnel;

    FunnelController(Scopes scopes, Asking asking, Funnel funnel) {
        this.scopes = scopes;
        this.asking = asking;
        this.funnel = funnel;
    }

    @GetMapping(path = "/api/progress/funnel", version = "1")
    ResponseEntity<FunnelView> funnel(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = Asking.FIRST_PROGRAMME) String programme,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            Scope scope) {
        scopes.require(scope, unit);
        var answer = funnel.of(asking.question(unit, programme, from, to, view, List.of()))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
