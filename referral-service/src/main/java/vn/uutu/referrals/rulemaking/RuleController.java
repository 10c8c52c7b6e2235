package vn.uutu.referrals.rulemaking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.IfMatch;
import vn.uutu.scope.Scope;

/// The versions of the rule book.
@RestController
@RequestMapping(path = "/api/rule-sets", version = "1")
class RuleController {

    private final RuleMaking making;

    RuleController(RuleMaking making) {
        this.making = making;
    }

    @GetMapping
    ResponseEntity<RuleBookView> all() {
        return answer(HttpStatus.OK, making.book());
    }

    @PostMapping
    ResponseEntity<RuleBookView> add(
            Scope scope,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewRuleSet request) {
        return answer(HttpStatus.CREATED, making.add(scope, ifMatch, request));
    }

    @PostMapping("/{validFrom}/withdrawal")
    ResponseEntity<RuleBookView> withdraw(
            Scope scope,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @PathVariable LocalDate validFrom,
            @Valid @RequestBody RuleSetWithdrawal request) {
        return answer(HttpStatus.OK, making.withdraw(scope, ifMatch, validFrom, request.reason()));
    }

    private static ResponseEntity<RuleBookView> answer(HttpStatus status, RuleMaking.Book book) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.etag(book.changes()))
                .body(new RuleBookView(book.changes(), book.versions()));
    }

    /// @param rules what changes; everything else goes on as in the version before
    record NewRuleSet(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 1_000) String reason,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid ChangedRule> rules) {}

    record RuleSetWithdrawal(@NotBlank @Size(max = 1_000) String reason) {}

    /// @param version how many changes there have been; names this state for If-Match
    /// @param items the latest first
    record RuleBookView(long version, List<RuleSetView> items) {}
}
