package vn.uutu.reporting.outside;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// All new Party members, as the Party confirms them. They name who confirmed them, so roles that see aggregates only
/// do not see them here; other systems read the numbers without that name.
@RestController
class OutsideNumbersController {

    private static final Role[] READERS = {
        Role.BRANCH_SECRETARY,
        Role.GRASSROOTS_COMMITTEE,
        Role.STANDING_COMMITTEE,
        Role.ORGANISATION_BOARD,
        Role.PROVINCIAL_STANDING_COMMITTEE
    };
    private static final Role[] READERS_AND_SYSTEMS =
            Stream.concat(Arrays.stream(READERS), Stream.of(Role.API_CLIENT)).toArray(Role[]::new);

    private final Scopes scopes;
    private final Entering entering;

    OutsideNumbersController(Scopes scopes, Entering entering) {
        this.scopes = scopes;
        this.entering = entering;
    }

    record Answer(List<NumberView> items) {}

    @GetMapping(path = "/api/outside-numbers", version = "1")
    Answer numbers(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "2021-Q1") String from,
            @RequestParam(defaultValue = "2025-Q4") String to,
            Scope scope) {
        var named = !scopes.require(scope, unit, READERS_AND_SYSTEMS)
                .having(READERS)
                .isEmpty();
        var first = Quarters.parse("from", from);
        var last = Quarters.parse("to", to);
        if (last.compareTo(first) < 0) {
            throw Refusal.ofField("to", "rule.not-before-from");
        }
        return new Answer(entering.within(unit, first, last).stream()
                .map(NumberView::of)
                .map(number -> named ? number : number.withoutName())
                .toList());
    }

    @GetMapping(path = "/api/outside-numbers/{id}", version = "1")
    ResponseEntity<HistoryView> number(@PathVariable UUID id, Scope scope) {
        var history = entering.history(id);
        scopes.require(scope, history.getFirst().number().unit().value(), READERS);
        return ResponseEntity.ok()
                .eTag(String.valueOf(history.getFirst().number().version()))
                .body(HistoryView.of(history));
    }

    @PostMapping(path = "/api/outside-numbers", version = "1")
    ResponseEntity<NumberView> enter(@Valid @RequestBody NumberRequest request, Scope scope) {
        scopes.require(scope, request.unit(), Role.ORGANISATION_BOARD);
        var entered = entering.enter(request, scope.subject());
        return ResponseEntity.created(URI.create("/api/outside-numbers/" + entered.id()))
                .eTag(String.valueOf(entered.version()))
                .body(NumberView.of(entered));
    }

    @PostMapping(path = "/api/outside-numbers/{id}/correction", version = "1")
    ResponseEntity<NumberView> correct(
            @PathVariable UUID id,
            @Valid @RequestBody CorrectionRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Scope scope) {
        var number = entering.get(id);
        scopes.require(scope, number.unit().value(), Role.ORGANISATION_BOARD);
        var corrected = entering.correct(Versions.checked(number, ifMatch), request, scope.subject());
        return ResponseEntity.ok().eTag(String.valueOf(corrected.version())).body(NumberView.of(corrected));
    }

    @PostMapping(path = "/api/outside-numbers/{id}/withdrawal", version = "1")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawalRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Scope scope) {
        var number = entering.get(id);
        scopes.require(scope, number.unit().value(), Role.ORGANISATION_BOARD);
        entering.withdraw(Versions.checked(number, ifMatch), request.reason(), scope.subject());
    }

    /// Quarters in parameters.
    private static final class Quarters {

        static Quarter parse(String field, String text) {
            return Quarter.parse(text).orElseThrow(() -> Refusal.ofField(field, "rule.quarter"));
        }
    }
}
