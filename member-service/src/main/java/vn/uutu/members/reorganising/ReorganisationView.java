package vn.uutu.members.reorganising;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.reorganisation.Approval;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.Withdrawal;

/// A reorganisation as it is read.
///
/// @param withdrawn why a draft lost its approval, or was given up; absent if neither
record ReorganisationView(
        UUID id,
        String state,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String title,
        List<StepBody> steps,
        ChoicesBody assignments,
        List<String> drafters,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant inEffectSince,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Withdrawn> withdrawn,
        long version) {

    record Withdrawn(String by, Instant at, String reason) {

        static Withdrawn of(Withdrawal it) {
            return new Withdrawn(it.by().value(), it.at(), it.reason());
        }
    }

    static ReorganisationView of(Reorganisation it) {
        return switch (it) {
            case Reorganisation.Draft draft -> of(draft, "draft", Optional.empty(), null, draft.withdrawn());
            case Reorganisation.Approved approved ->
                of(approved, "approved", Optional.of(approved.approval()), null, Optional.empty());
            case Reorganisation.InEffect done ->
                of(done, "in-effect", Optional.of(done.approval()), done.since(), Optional.empty());
            case Reorganisation.Discarded discarded ->
                of(discarded, "discarded", Optional.empty(), null, discarded.withdrawn());
        };
    }

    private static ReorganisationView of(
            Reorganisation it,
            String state,
            Optional<Approval> approval,
            @Nullable Instant inEffectSince,
            Optional<Withdrawal> withdrawn) {
        var decision = it.proposal().decision();
        return new ReorganisationView(
                it.id().value(),
                state,
                decision.number(),
                decision.decidedOn(),
                decision.effectiveOn(),
                decision.title(),
                it.proposal().steps().stream().map(StepBody::of).toList(),
                ChoicesBody.of(it.proposal().choices()),
                it.drafters().stream().map(Subject::value).sorted().toList(),
                approval.map(by -> by.by().value()).orElse(null),
                approval.map(Approval::at).orElse(null),
                inEffectSince,
                withdrawn.map(Withdrawn::of),
                it.version());
    }
}
