package vn.uutu.reporting.headcount;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.tree.View;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// How many members there were. An aggregate, so every role may read that of its units.
@RestController
class HeadcountController {

    private final Scopes scopes;
    private final Headcount headcount;

    HeadcountController(Scopes scopes, Headcount headcount) {
        this.scopes = scopes;
        this.headcount = headcount;
    }

    @GetMapping(path = "/api/headcount", version = "1")
    ResponseEntity<HeadcountView> headcount(
            @RequestParam UUID unit,
            @RequestParam YearMonth at,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            Scope scope) {
        scopes.require(scope, unit);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(headcount.of(unit, at, known(view)));
    }

    @GetMapping(path = "/api/headcount/children", version = "1")
    ResponseEntity<ChildrenView> children(
            @RequestParam UUID unit,
            @RequestParam YearMonth at,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            Scope scope) {
        scopes.require(scope, unit);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(headcount.ofChildren(unit, at, known(view)));
    }

    private static View known(String view) {
        return View.find(view).orElseThrow(() -> Refusal.ofField("view", "rule.view"));
    }
}
