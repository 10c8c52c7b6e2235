package vn.uutu.members.reorganising;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.reorganisation.Approval;
import vn.uutu.members.reorganisation.Reorganisation;

/// A reorganisation as it is read.
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
        long version) {

    static ReorganisationView of(Reorganisation it) {
        return switch (it) {
            case Reorganisation.Draft draft -> of(draft, "draft", Optional.empty(), null);
            case Reorganisation.Approved approved -> of(approved, "approved", Optional.of(approved.approval()), null);
            case Reorganisation.InEffect done -> of(done, "in-effect", Optional.of(done.approval()), done.since());
            case Reorganisation.Discarded discarded -> of(discarded, "discarded", Optional.empty(), null);
        };
    }

    private static ReorganisationView of(
            Reorganisation it, String state, Optional<Approval> approval, @Nullable Instant inEffectSince) {
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
                it.version());
    }
}
