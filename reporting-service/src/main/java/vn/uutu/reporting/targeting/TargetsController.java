package vn.uutu.reporting.targeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.reporting.target.Targets;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Yearly targets: every role reads those of its units, the Organisation–Inspection board enters them.
@RestController
class TargetsController {

    private final Scopes scopes;
    private final Targets targets;
    private final Targeting targeting;

    TargetsController(Scopes scopes, Targets targets, Targeting targeting) {
        this.scopes = scopes;
        this.targets = targets;
        this.targeting = targeting;
    }

    /// @param items the targets that hold
    /// @param history all entries, the newest first
    record Answer(List<TargetView> items, List<EntryView> history) {}

    /// @param amount null takes the target back
    record Request(
            @NotNull UUID unit,
            @NotNull String programme,
            @NotNull String indicator,
            @NotNull Integer year,
            @PositiveOrZero @Max(1_000_000) @Nullable Integer amount,
            @NotBlank @Size(max = 1000) String reason) {}

    @GetMapping(path = "/api/targets", version = "1")
    Answer targets(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = Targeting.FIRST_PROGRAMME) String programme,
            Scope scope) {
        scopes.require(scope, unit);
        targeting.programme(programme);
        var history = targets.history(programme, new UnitId(unit));
        var current = targets.of(programme, List.of(new UnitId(unit)), 1931, 2100);
        return new Answer(
                current.stream()
                        .filter(target -> target.amount().isPresent())
                        .map(TargetView::of)
                        .toList(),
                history.stream().map(EntryView::of).toList());
    }

    @PutMapping(path = "/api/targets", version = "1")
    TargetView enter(@Valid @RequestBody Request request, Scope scope) {
        scopes.require(scope, request.unit(), Role.ORGANISATION_BOARD);
        return TargetView.of(targeting.enter(request, scope.subject()));
    }
}
