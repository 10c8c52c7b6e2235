package vn.uutu.members.reorganising;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.uutu.members.reorganisation.Decision;
import vn.uutu.members.reorganisation.Step;

/// A proposal on the wire.
///
/// @param effectiveOn the first day on which the steps hold; it may be past
record ProposalBody(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 300) String title,
        @NotEmpty @Size(max = MOST_STEPS) List<@NotNull @Valid StepBody> steps) {

    static final int MOST_STEPS = 5_000;

    Decision decision() {
        return new Decision(decisionNumber.strip(), decidedOn, effectiveOn, title.strip());
    }

    List<Step> toSteps() {
        return IntStream.range(0, steps.size())
                .mapToObj(number -> steps.get(number).toStep(field(number)))
                .toList();
    }

    static String field(int step) {
        return "steps[%d]".formatted(step);
    }
}
