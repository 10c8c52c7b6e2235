package vn.uutu.members.tree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.Units;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

@RestController
@RequestMapping("/api/units")
class TreeController {

    private final UnitViews views;
    private final Units units;
    private final Scopes scopes;
    private final Present present;

    TreeController(UnitViews views, Units units, Scopes scopes, Present present) {
        this.views = views;
        this.units = units;
        this.scopes = scopes;
        this.present = present;
    }

    @GetMapping(version = "1")
    List<UnitView> on(
            Scope scope,
            @RequestParam(required = false) @Nullable @Size(max = 60) String code,
            @RequestParam(required = false) @Nullable LocalDate at) {
        return views.on(orToday(at), Optional.ofNullable(code), scope);
    }

    @GetMapping(path = "/search", version = "1")
    List<UnitView> search(
            Scope scope,
            @RequestParam @NotBlank @Size(max = 100) String query,
            @RequestParam(defaultValue = "") List<String> level,
            @RequestParam(required = false) @Nullable String sector) {
        var wanted = new WantedUnits(
                query,
                level.stream().map(Level::new).toList(),
                Optional.ofNullable(sector).map(Sector::new));
        if (!units.levels().containsAll(wanted.levels())) {
            throw Refusal.ofField("level", "rule.level");
        }
        if (!wanted.sector().map(units.sectors()::contains).orElse(true)) {
            throw Refusal.ofField("sector", "rule.sector");
        }
        return views.search(wanted, present.today(), scope);
    }

    @GetMapping(path = "/{id}", version = "1")
    ResponseEntity<UnitView> read(Scope scope, @PathVariable UUID id) {
        scopes.require(scope, id);
        return views.find(id, present.today())
                .map(view ->
                        ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(path = "/{id}/children", version = "1")
    List<UnitView> children(
            Scope scope, @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate at) {
        scopes.require(scope, id);
        return views.children(id, orToday(at));
    }

    @GetMapping(path = "/{id}/history", version = "1")
    HistoryView history(Scope scope, @PathVariable UUID id) {
        scopes.require(scope, id);
        return HistoryView.of(units.get(new UnitId(id)));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseGet(present::today);
    }
}
