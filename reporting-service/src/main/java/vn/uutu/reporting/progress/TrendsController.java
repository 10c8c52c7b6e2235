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

/// The children's figures over time; every role may read those of its units.
@RestController
class TrendsController {

    private final Scopes scopes;
    private final Asking asking;
    private final Trends trends;

    TrendsController(Scopes scopes, Asking asking, Trends trends) {
        this.scopes = scopes;
        this.asking = asking;
        this.trends = trends;
    }

    @GetMapping(path = "/api/progress/trends", version = "1")
    ResponseEntity<TrendsView> trends(
            @RequestParam UUID unit,
            @RequestParam String by,
            @RequestParam(defaultValue = Asking.FIRST_PROGRAMME) String programme,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            @RequestParam(defaultValue = Asking.ITS_INDICATORS) List<String> indicators,
            Scope scope) {
        scopes.require(scope, unit);
        var answer = trends.of(asking.question(unit, programme, from, to, view, indicators), By.parsePeriod("by", by))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
