package vn.uutu.referrals.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.IfMatch;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.meeting.Assembly;
import vn.uutu.referrals.meeting.MeetingId;
import vn.uutu.scope.Scope;

/// A selection meeting from its call to its result; each change answers with the meeting as it is then.
@RestController
@RequestMapping(path = "/api/selection-meetings", version = "1")
class AssemblyController {

    private static final String IF_MATCH = "If-Match";

    private final Assembling assembling;
    private final AssemblyViews views;

    AssemblyController(Assembling assembling, AssemblyViews views) {
        this.assembling = assembling;
        this.views = views;
    }

    @GetMapping
    SelectionMeetingPage list(
            Scope scope,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return views.list(Optional.ofNullable(unit).map(UnitId::new), Optional.ofNullable(cursor), scope);
    }

    @PostMapping
    ResponseEntity<AssemblyView> call(Scope scope, @Valid @RequestBody SelectionMeetingCall request) {
        var called = assembling.call(
                scope, new UnitId(request.unit()), request.on(), request.place().strip());
        return ResponseEntity.created(URI.create(
                        "/api/selection-meetings/" + called.minutes().id().value()))
                .eTag(IfMatch.etag(called.version()))
                .body(views.of(called, scope));
    }

    @GetMapping("/{id}")
    ResponseEntity<AssemblyView> one(Scope scope, @PathVariable UUID id) {
        return answer(assembling.read(scope, new MeetingId(id)), scope);
    }

    @PutMapping("/{id}")
    ResponseEntity<AssemblyView> write(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody SelectionMeetingMinutes request) {
        return answer(assembling.write(scope, IfMatch.of(ifMatch), new MeetingId(id), request), scope);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<AssemblyView> close(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id) {
        return answer(assembling.close(scope, IfMatch.of(ifMatch), new MeetingId(id)), scope);
    }

    private ResponseEntity<AssemblyView> answer(Assembly assembly, Scope scope) {
        return ResponseEntity.ok().eTag(IfMatch.etag(assembly.version())).body(views.of(assembly, scope));
    }

    record SelectionMeetingCall(
            @NotNull UUID unit,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place) {}

    /// The whole of what is written down so far.
    record SelectionMeetingMinutes(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @Nullable @Size(max = 200) String partyGuest,
            @Nullable @Size(max = 2_000) String partyOpinion,
            @Nullable @Pattern(regexp = "secret|open") String voting,
            @Nullable @PositiveOrZero Integer eligible,
            @Nullable @PositiveOrZero Integer present,
            @NotNull @Size(max = 200) List<@NotNull @Valid ProposedCandidate> candidates) {}

    /// @param votes absent until they are counted
    record ProposedCandidate(
            @NotNull UUID member, @Nullable @PositiveOrZero Integer votes) {

        MemberId id() {
            return new MemberId(member);
        }
    }

    /// @param nextCursor absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SelectionMeetingPage(
            List<SelectionMeetingLine> items, @Nullable UUID nextCursor) {}

    /// @param status `called` or `closed`
    record SelectionMeetingLine(
            UUID id,
            UUID unit,
            @Nullable String unitCode,
            @Nullable String unitName,
            LocalDate on,
            String place,
            String status,
            int candidates,
            int selected) {}
}
