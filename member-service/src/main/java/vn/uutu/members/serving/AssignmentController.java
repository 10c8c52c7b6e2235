package vn.uutu.members.serving;

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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.assignment.Assignment;
import vn.uutu.members.assignment.AssignmentId;
import vn.uutu.members.assignment.Assignments;
import vn.uutu.members.assignment.Authority;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.assignment.Terms;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Period;
import vn.uutu.members.unit.UnitId;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

@RestController
@RequestMapping("/api/assignments")
class AssignmentController {

    private final Serving serving;
    private final Assignments assignments;
    private final AssignmentViews views;
    private final Scopes scopes;

    AssignmentController(Serving serving, Assignments assignments, AssignmentViews views, Scopes scopes) {
        this.serving = serving;
        this.assignments = assignments;
        this.views = views;
        this.scopes = scopes;
    }

    @PostMapping(version = "1")
    ResponseEntity<AssignmentView> give(Scope scope, @Valid @RequestBody Giving body) {
        var terms = body.toTerms();
        scopes.require(scope, body.unit(), Authority.toGive(terms.role()));
        var given = serving.give(terms);
        var location = URI.create("/api/assignments/" + given.id().value());
        return ResponseEntity.created(location).eTag(tag(given)).body(views.get(given.id()));
    }

    @PostMapping(path = "/{id}/withdrawal", version = "1")
    ResponseEntity<AssignmentView> withdraw(
            Scope scope,
            ExpectedVersion expected,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Withdrawal body) {
        var terms = assignments.get(new AssignmentId(id)).terms();
        scopes.require(scope, terms.unit().value(), Authority.toGive(terms.role()));
        var on = Optional.ofNullable(body).map(Withdrawal::on);
        var ended = serving.withdraw(new AssignmentId(id), expected, on);
        return ResponseEntity.ok().eTag(tag(ended)).body(views.get(ended.id()));
    }

    /// Those in the unit, and below it unless it is the unit alone, for whoever may give any there.
    @GetMapping(version = "1")
    Page under(
            Scope scope,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "true") boolean below,
            @RequestParam(required = false) @Nullable @Size(max = 200) String subject,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable Boolean over,
            @RequestParam(required = false) @Nullable UUID cursor) {
        var wanted = new WantedAssignments(
                unit,
                below,
                Optional.ofNullable(subject),
                Optional.ofNullable(role).map(AssignmentController::known),
                Optional.ofNullable(over));
        scopes.require(
                scope,
                unit,
                Role.GRASSROOTS_COMMITTEE,
                Role.STANDING_COMMITTEE,
                Role.ORGANISATION_BOARD,
                Role.PROVINCIAL_STANDING_COMMITTEE,
                Role.DATA_PROTECTION_OFFICER);
        var items = views.list(wanted, Optional.ofNullable(cursor));
        return new Page(
                items,
                items.size() < AssignmentViews.PAGE ? null : items.getLast().id());
    }

    private static Role known(String role) {
        return Role.of(role).orElseThrow(() -> Refusal.ofField("role", "rule.role"));
    }

    private static String tag(Assignment assignment) {
        return "\"" + assignment.version() + "\"";
    }

    /// @param from the first day
    /// @param to the first day on which it no longer holds
    /// @param decision number of the decision, for example 12-QĐ/ĐTN
    record Giving(
            @NotBlank String subject,
            @NotNull UUID unit,
            @NotNull String role,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 100) String decision) {

        Terms toTerms() {
            if (!Subject.isOne(subject)) {
                throw Refusal.ofField("subject", "rule.subject");
            }
            if (to != null && !to.isAfter(from)) {
                throw Refusal.ofField("to", "rule.after", "from");
            }
            var period = new Period(from, Optional.ofNullable(to));
            return new Terms(
                    new Subject(subject), new UnitId(unit), known(role), period, Optional.ofNullable(decision));
        }
    }

    record Withdrawal(@Nullable LocalDate on) {}

    record Page(List<AssignmentView> items, @Nullable UUID nextCursor) {}
}
