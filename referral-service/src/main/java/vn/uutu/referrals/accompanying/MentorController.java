package vn.uutu.referrals.accompanying;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.scope.Scope;

/// The mentors of one case; each change answers with all of them.
@RestController
@RequestMapping(path = "/api/referrals/{id}", version = "1")
class MentorController {

    private final Mentoring mentoring;

    MentorController(Mentoring mentoring) {
        this.mentoring = mentoring;
    }

    @GetMapping("/mentors")
    MentorList list(Scope scope, @PathVariable UUID id) {
        return new MentorList(mentoring.of(scope, new ReferralId(id)));
    }

    @PostMapping("/mentors")
    MentorList assign(Scope scope, @PathVariable UUID id, @Valid @RequestBody MentorAssignment request) {
        var name = request.name().strip();
        return new MentorList(
                mentoring.assign(scope, new ReferralId(id), name, request.from(), stated(request.tasks())));
    }

    @PostMapping("/mentor-endings")
    MentorList end(Scope scope, @PathVariable UUID id, @Valid @RequestBody MentorEnding request) {
        return new MentorList(mentoring.end(scope, new ReferralId(id), request.mentor(), request.until()));
    }

    private static @Nullable String stated(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    record MentorAssignment(
            @NotBlank @Size(max = 200) String name,
            @NotNull LocalDate from,
            @Nullable @Size(max = 500) String tasks) {}

    record MentorEnding(@NotNull UUID mentor, @NotNull LocalDate until) {}

    record MentorList(List<Mentor> items) {}
}
