package vn.uutu.members.reorganising;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.ReorganisationProblem;
import vn.uutu.members.reorganisation.Reorganisations;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/reorganisations")
class ReorganisationController {

    private static final String POSITION = "\\d{1,7}";

    private final Drafting drafting;
    private final Reorganisations reorganisations;
    private final ReorganisationSummaries summaries;
    private final Previews previews;
    private final Responsibility responsibility;
    private final DueReorganisations due;

    ReorganisationController(
            Drafting drafting,
            Reorganisations reorganisations,
            ReorganisationSummaries summaries,
            Previews previews,
            Responsibility responsibility,
            DueReorganisations due) {
        this.drafting = drafting;
        this.reorganisations = reorganisations;
        this.summaries = summaries;
        this.previews = previews;
        this.responsibility = responsibility;
        this.due = due;
    }

    @PostMapping(version = "1")
    ResponseEntity<ReorganisationView> draft(Scope scope, @Valid @RequestBody ProposalBody body) {
        var drafted = drafting.draft(proposal(scope, body), by(scope));
        var location = URI.create("/api/reorganisations/" + drafted.id().value());
        return ResponseEntity.created(location).eTag(tag(drafted)).body(ReorganisationView.of(drafted));
    }

    @GetMapping(version = "1")
    Page list(Scope scope, @RequestParam(required = false) @Nullable UUID cursor) {
        var readable = scope.having(Responsibility.TO_APPROVE);
        if (readable.isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        var items = summaries.list(readable, Optional.ofNullable(cursor));
        return new Page(
                items,
                items.size() < ReorganisationSummaries.PAGE
                        ? null
                        : items.getLast().id());
    }

    @GetMapping(path = "/{id}", version = "1")
    ResponseEntity<ReorganisationView> read(Scope scope, @PathVariable UUID id) {
        return answer(found(scope, id, Responsibility.TO_APPROVE));
    }

    @PutMapping(path = "/{id}", version = "1")
    ResponseEntity<ReorganisationView> change(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody ProposalBody body) {
        var it = found(scope, id, Responsibility.TO_DRAFT);
        return answer(drafting.change(it.id(), expected, proposal(scope, body), by(scope)));
    }

    @PutMapping(path = "/{id}/assignments", version = "1")
    ResponseEntity<ReorganisationView> choose(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody ChoicesBody body) {
        var it = found(scope, id, Responsibility.TO_DRAFT);
        return answer(drafting.choose(it.id(), expected, body.toChoices(), by(scope)));
    }

    /// @param units where the page of units begins, open where that of what is open does
    @GetMapping(path = "/{id}/preview", version = "1")
    ResponseEntity<Preview> preview(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Pattern(regexp = POSITION) String units,
            @RequestParam(defaultValue = "0") @Pattern(regexp = POSITION) String open) {
        var it = found(scope, id, Responsibility.TO_APPROVE);
        if (it instanceof Reorganisation.InEffect) {
            throw new ReorganisationProblem.Over(it.id());
        }
        return ResponseEntity.ok().eTag(tag(it)).body(previews.of(it, Integer.parseInt(units), Integer.parseInt(open)));
    }

    @PostMapping(path = "/{id}/approval", version = "1")
    ResponseEntity<ReorganisationView> approve(Scope scope, ExpectedVersion expected, @PathVariable UUID id) {
        var it = found(scope, id, Responsibility.TO_APPROVE);
        drafting.approve(it.id(), expected, by(scope));
        due.attempt(it.id());
        return answer(reorganisations.get(it.id()));
    }

    @PostMapping(path = "/{id}/withdrawal", version = "1")
    ResponseEntity<ReorganisationView> withdraw(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Withdrawing body) {
        var it = found(scope, id, Responsibility.TO_DRAFT);
        return answer(drafting.withdraw(it.id(), expected, body.reason().strip(), by(scope)));
    }

    private Proposal proposal(Scope scope, ProposalBody body) {
        var proposal = new Proposal(body.decision(), body.toSteps(), Choices.NONE);
        responsibility.requireToDraft(scope, proposal);
        return proposal;
    }

    private Reorganisation found(Scope scope, UUID id, Role... oneOf) {
        var reorganisation = reorganisations.get(new ReorganisationId(id));
        responsibility.require(scope, reorganisation, oneOf);
        return reorganisation;
    }

    private static Subject by(Scope scope) {
        return new Subject(scope.subject());
    }

    private static ResponseEntity<ReorganisationView> answer(Reorganisation reorganisation) {
        return ResponseEntity.ok().eTag(tag(reorganisation)).body(ReorganisationView.of(reorganisation));
    }

    private static String tag(Reorganisation reorganisation) {
        return "\"" + reorganisation.version() + "\"";
    }

    record Withdrawing(@NotBlank @Size(max = 500) String reason) {}

    record Page(
            List<ReorganisationSummaries.Summary> items,
            @Nullable UUID nextCursor) {}
}
