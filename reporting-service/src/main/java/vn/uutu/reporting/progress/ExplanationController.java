package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.View;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// What a figure is made of. It tells of single cases and members, if only by their ids: roles that see aggregates only
/// do not see it.
@RestController
class ExplanationController {

    private static final Role[] READERS = {
        Role.BRANCH_SECRETARY,
        Role.GRASSROOTS_COMMITTEE,
        Role.STANDING_COMMITTEE,
        Role.ORGANISATION_BOARD,
        Role.PROVINCIAL_STANDING_COMMITTEE,
        Role.API_CLIENT
    };

    private final Scopes scopes;
    private final Asking asking;
    private final Explanation explanation;

    ExplanationController(Scopes scopes, Asking asking, Explanation explanation) {
        this.scopes = scopes;
        this.asking = asking;
        this.explanation = explanation;
    }

    /// @param sector of the units that earned it; all where it is not said
    /// @param after where the page before said that the next one begins
    @GetMapping(path = "/api/progress/explanation", version = "1")
    ResponseEntity<ExplanationView> explanation(
            @RequestParam UUID unit,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "numerator") String part,
            @RequestParam(defaultValue = Asking.FIRST_PROGRAMME) String programme,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable UUID after,
            Scope scope) {
        scopes.require(scope, unit, READERS);
        var question = asking.question(unit, programme, from, to, view, indicator);
        var answer = explanation
                .of(question, Side.parse("part", part), sector(sector), Optional.ofNullable(after))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private static Optional<Sector> sector(@Nullable String code) {
        try {
            return Optional.ofNullable(code).map(Sector::of);
        } catch (IllegalArgumentException _) {
            throw Refusal.ofField("sector", "rule.sector");
        }
    }
}
