package vn.uutu.members.structure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

@RestController
@RequestMapping("/api/units")
class StructureController {

    private final Structure structure;
    private final Scopes scopes;
    private final Present present;

    StructureController(Structure structure, Scopes scopes, Present present) {
        this.structure = structure;
        this.scopes = scopes;
        this.present = present;
    }

    @PostMapping(version = "1")
    ResponseEntity<Answer> establish(Scope scope, @Valid @RequestBody Establishment body) {
        requireBoard(scope, body.parent());
        requireBoard(scope, "predecessors", body.predecessors());
        var unit = structure.establish(body.toCommand(new UnitId(present.newId())));
        var location = URI.create("/api/units/" + unit.id().value());
        return ResponseEntity.created(location).eTag(tag(unit)).body(Answer.of(unit));
    }

    @PostMapping(path = "/{id}/recoding", version = "1")
    ResponseEntity<Answer> recode(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Recoding body) {
        scopes.require(scope, id, Role.ORGANISATION_BOARD);
        return answer(structure.recode(new UnitId(id), expected, toCode(body.code()), body.on()));
    }

    @PostMapping(path = "/{id}/rename", version = "1")
    ResponseEntity<Answer> rename(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Renaming body) {
        scopes.require(scope, id, Role.ORGANISATION_BOARD);
        return answer(structure.rename(new UnitId(id), expected, body.name().strip(), body.on()));
    }

    @PostMapping(path = "/{id}/move", version = "1")
    ResponseEntity<Answer> move(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Move body) {
        scopes.require(scope, id, Role.ORGANISATION_BOARD);
        requireBoard(scope, body.parent());
        var parent = Optional.ofNullable(body.parent()).map(UnitId::new);
        return answer(structure.move(new UnitId(id), expected, parent, body.on()));
    }

    @PostMapping(path = "/{id}/closing", version = "1")
    ResponseEntity<Answer> close(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Closing body) {
        scopes.require(scope, id, Role.ORGANISATION_BOARD);
        requireBoard(scope, "successors", body.successors());
        var heldBy = Optional.ofNullable(body.heldBy()).map(UnitId::new);
        return answer(structure.close(new UnitId(id), expected, body.on(), toIds(body.successors()), heldBy));
    }

    /// Under a unit of the board's scope; a new root only by those who have the whole tree.
    private void requireBoard(Scope scope, @Nullable UUID parent) {
        if (parent != null) {
            scopes.require(scope, parent, Role.ORGANISATION_BOARD);
        } else if (!scope.having(Role.ORGANISATION_BOARD).everything()) {
            throw Refusal.ofField("parent", "rule.required");
        }
    }

    /// Names the field: the request speaks of several units, and the path may speak of one more.
    private void requireBoard(Scope scope, String field, @Nullable List<UUID> others) {
        var ids = others == null ? List.<UUID>of() : others;
        for (var i = 0; i < ids.size(); i++) {
            if (!scopes.covers(scope, ids.get(i))) {
                throw Refusal.of(HttpStatus.NOT_FOUND, "not-found").andField(indexed(field, i), "rule.unit-of-yours");
            }
            if (!scopes.covers(scope.having(Role.ORGANISATION_BOARD), ids.get(i))) {
                throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden").andField(indexed(field, i), "rule.unit-of-board");
            }
        }
    }

    private static String indexed(String field, int index) {
        return "%s[%d]".formatted(field, index);
    }

    private static ResponseEntity<Answer> answer(Unit unit) {
        return ResponseEntity.ok().eTag(tag(unit)).body(Answer.of(unit));
    }

    private static String tag(Unit unit) {
        return "\"" + unit.version() + "\"";
    }

    private static UnitCode toCode(String code) {
        if (!UnitCode.isOne(code)) {
            throw Refusal.ofField("code", "rule.unit-code");
        }
        return new UnitCode(code);
    }

    private static List<UnitId> toIds(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().map(UnitId::new).toList();
    }

    /// @param parent the unit above; none only for a root
    /// @param predecessors the units it came from
    record Establishment(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank String level,
            @Nullable String sector,
            @Nullable UUID parent,
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) List<@NotNull UUID> predecessors) {

        EstablishUnit toCommand(UnitId id) {
            var identity = new Unit.Identity(id, Optional.ofNullable(sector).map(Sector::new), toIds(predecessors));
            var above = Optional.ofNullable(parent).map(UnitId::new);
            return new EstablishUnit(
                    identity, new Unit.Description(toCode(code), name.strip(), new Level(level), above), on);
        }
    }

    record Recoding(
            @NotBlank @Size(max = 60) String code, @NotNull LocalDate on) {}

    record Renaming(
            @NotBlank @Size(max = 200) String name, @NotNull LocalDate on) {}

    /// @param parent the new unit above; none makes it a root
    record Move(@Nullable UUID parent, @NotNull LocalDate on) {}

    /// @param on the first day on which the unit no longer exists
    /// @param heldBy which of several successors takes over what the unit itself has counted
    record Closing(
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) List<@NotNull UUID> successors,
            @Nullable UUID heldBy) {}

    record Answer(UUID id, String code, long version) {

        static Answer of(Unit unit) {
            return new Answer(unit.id().value(), unit.code().value(), unit.version());
        }
    }
}
