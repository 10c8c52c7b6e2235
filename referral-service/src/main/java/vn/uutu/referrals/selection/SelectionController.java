package vn.uutu.referrals.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.meeting.Ballot;
import vn.uutu.scope.Scope;

/// Records the meeting of a branch; a case begins for every candidate.
@RestController
@RequestMapping(path = "/api/selections", version = "1")
class SelectionController {

    private final Selection selection;
    private final MeetingViews meetings;

    SelectionController(Selection selection, MeetingViews meetings) {
        this.selection = selection;
        this.meetings = meetings;
    }

    @PostMapping
    ResponseEntity<Response> hold(Scope scope, @Valid @RequestBody Request request) {
        var held = selection.hold(scope, request.command());
        var cases = held.cases().stream()
                .map(it -> new Case(it.id().value(), it.file().member().value()))
                .toList();
        var id = held.meeting().id().value();
        return ResponseEntity.created(URI.create("/api/selections/" + id)).body(new Response(id, cases));
    }

    @GetMapping("/{id}")
    MeetingView one(Scope scope, @PathVariable UUID id) {
        return meetings.find(id, scope);
    }

    @GetMapping
    MeetingPage list(
            Scope scope,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return meetings.list(Optional.ofNullable(unit).map(UnitId::new), Optional.ofNullable(cursor), scope);
    }

    record Request(
            @NotNull UUID unit,
            @NotNull LocalDate heldOn,
            @NotNull @PositiveOrZero Integer eligible,
            @NotNull @PositiveOrZero Integer present,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Candidate> candidates) {

        HoldSelection command() {
            var ballots = candidates.stream()
                    .map(it -> new Ballot(new MemberId(it.member()), it.votes()))
                    .toList();
            return new HoldSelection(new UnitId(unit), heldOn, eligible, present, ballots);
        }
    }

    record Candidate(
            @NotNull UUID member, @NotNull @PositiveOrZero Integer votes) {}

    record Response(UUID selection, List<Case> referrals) {}

    record Case(UUID id, UUID member) {}

    /// @param nextCursor absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingPage(List<MeetingView> items, @Nullable UUID nextCursor) {}
}
