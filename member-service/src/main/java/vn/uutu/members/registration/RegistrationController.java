package vn.uutu.members.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Members;
import vn.uutu.members.privacy.Rights;
import vn.uutu.members.unit.UnitId;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Answers hold no personal data, so that a stored answer (Idempotency-Key) holds none either.
@RestController
@RequestMapping("/api/members")
class RegistrationController {

    private final Registration registration;
    private final Members members;
    private final Scopes scopes;
    private final Present present;

    RegistrationController(Registration registration, Members members, Scopes scopes, Present present) {
        this.registration = registration;
        this.members = members;
        this.scopes = scopes;
        this.present = present;
    }

    @PostMapping(version = "1")
    ResponseEntity<Answer> register(Scope scope, @Valid @RequestBody Entry body) {
        scopes.require(scope, body.unit(), Rights.toKeepMembers());
        var from = notInFuture("from", body.from(), present.today());
        var person = Checked.of(body.toData(), present.today());
        var registered = registration.register(person, new UnitId(body.unit()), from);
        var location = URI.create("/api/members/" + registered.member().id().value());
        return ResponseEntity.created(location)
                .eTag(tag(registered.member()))
                .body(Answer.of(registered.member(), registered.doubts()));
    }

    @PatchMapping(path = "/{id}", version = "1")
    ResponseEntity<Answer> change(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Patch body) {
        requireKeeper(scope, id);
        var changed =
                registration.change(new MemberId(id), expected, person -> Checked.of(body.on(person), present.today()));
        return answer(changed.member(), changed.doubts());
    }

    @PostMapping(path = "/{id}/move", version = "1")
    ResponseEntity<Answer> move(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Move body) {
        requireKeeper(scope, id);
        scopes.require(scope, body.unit(), Rights.toKeepMembers());
        var on = notInFuture("on", body.on(), present.today());
        return answer(registration.move(new MemberId(id), expected, new UnitId(body.unit()), on), List.of());
    }

    @PostMapping(path = "/{id}/leaving", version = "1")
    ResponseEntity<Answer> leave(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Leaving body) {
        requireKeeper(scope, id);
        notInFuture("on", body.on(), present.today());
        return answer(registration.leave(new MemberId(id), expected, body.toDeparture()), List.of());
    }

    @PostMapping(path = "/{id}/reinstatement", version = "1")
    ResponseEntity<Answer> reinstate(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody Reinstatement body) {
        requireKeeper(scope, id);
        var given = new TakenBack.Given(body.reason().strip(), scope.subject());
        return answer(registration.reinstate(new MemberId(id), expected, given), List.of());
    }

    private void requireKeeper(Scope scope, UUID id) {
        var unit = members.known(new MemberId(id)).lastUnit();
        scopes.require(scope, unit.value(), Rights.toKeepMembers());
    }

    private static LocalDate notInFuture(String field, @Nullable LocalDate day, LocalDate today) {
        var given = Optional.ofNullable(day).orElse(today);
        if (given.isAfter(today)) {
            throw Refusal.ofField(field, "rule.not-in-future");
        }
        return given;
    }

    private static ResponseEntity<Answer> answer(Member member, List<Doubts.Doubt> doubts) {
        return ResponseEntity.ok().eTag(tag(member)).body(Answer.of(member, doubts));
    }

    private static String tag(Member member) {
        return "\"" + member.version() + "\"";
    }

    /// @param from the first day in the branch; today where it is not said
    record Entry(
            @NotNull UUID unit,
            @Nullable LocalDate from,
            @NotBlank String fullName,
            @NotBlank String birthDate,

            @NotNull @Pattern(regexp = "male|female|unknown")
            String gender,

            @Nullable LocalDate joinedUnionOn,
            @Nullable String memberCode,
            @Nullable String cardNumber,
            @Nullable String citizenNumber,
            @Nullable String ethnicity,
            @Nullable String religion,
            @Nullable @Size(max = 30) Map<String, @NotNull String> details) {

        PersonalData toData() {
            return new PersonalData(
                    fullName,
                    birthDate,
                    gender,
                    joinedUnionOn,
                    memberCode,
                    cardNumber,
                    citizenNumber,
                    ethnicity,
                    religion,
                    details == null ? Map.of() : details);
        }
    }

    /// @param unit the new branch
    /// @param on the first day there, not in the future
    record Move(@NotNull UUID unit, @NotNull LocalDate on) {}

    /// @param reason why the leaving was wrong
    record Reinstatement(@NotBlank @Size(max = 500) String reason) {}

    /// @param id of the member
    /// @param warnings odd, yet accepted
    record Answer(UUID id, long version, List<Doubts.Doubt> warnings) {

        static Answer of(Member member, List<Doubts.Doubt> doubts) {
            return new Answer(member.id().value(), member.version(), doubts);
        }
    }
}
