package vn.uutu.referrals.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;

/// What is told of each step.
final class Requests {

    private Requests() {}

    static Paper numbered(@Nullable String reference) {
        return Paper.numbered(stated(reference));
    }

    private static Optional<String> stated(@Nullable String reference) {
        return Optional.ofNullable(reference).map(String::strip).filter(it -> !it.isEmpty());
    }

    record Reported(
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String reportedBy) {

        Paper paper() {
            return Paper.NONE.reportedBy(stated(reportedBy));
        }
    }

    record HandOver(
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String receivedBy) {}

    record Resolution(
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String number) {}

    record AwarenessClass(
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String certificate,
            @Nullable @Size(max = 200) String reportedBy) {

        Paper paper() {
            return numbered(certificate).reportedBy(stated(reportedBy));
        }
    }

    record Decision(
            @NotNull LocalDate decisionOn,
            @Nullable @Size(max = 100) String decisionNumber,
            @Nullable @Size(max = 200) String reportedBy) {

        Paper paper() {
            return numbered(decisionNumber).reportedBy(stated(reportedBy));
        }

        /// Where the decision names another day than its own.
        Paper decided() {
            return Paper.decided(stated(decisionNumber), Optional.of(decisionOn))
                    .reportedBy(stated(reportedBy));
        }
    }

    /// A vote of the Party cell or of its committee. All numbers, the first two or none; 0 ≤ votesFor ≤ votesCast ≤
    /// eligible.
    record PartyVote(
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String number,
            @Nullable Integer votesFor,
            @Nullable Integer votesCast,
            @Nullable Integer eligible,
            @Nullable @Size(max = 200) String reportedBy) {

        Paper paper() {
            var tally = tally(votesFor, votesCast, eligible);
            return new Paper(stated(number), tally, Optional.empty(), stated(reportedBy));
        }
    }

    private static Optional<Paper.Tally> tally(
            @Nullable Integer votesFor, @Nullable Integer votesCast, @Nullable Integer eligible) {
        if (votesFor == null && votesCast == null && eligible == null) {
            return Optional.empty();
        }
        if (votesFor == null || votesFor < 0) {
            throw Refusal.ofField("votesFor", "votes-needed");
        }
        if (votesCast == null || votesCast < votesFor) {
            throw Refusal.ofField("votesCast", "votes-cast-too-few");
        }
        if (eligible != null && eligible < votesCast) {
            throw Refusal.ofField("eligible", "eligible-too-few");
        }
        return Optional.of(new Paper.Tally(votesFor, votesCast, Optional.ofNullable(eligible)));
    }

    record Confirmation(
            @NotNull LocalDate on,
            @Nullable Integer votesFor,
            @Nullable Integer votesCast) {

        /// Both numbers or none; 0 ≤ votesFor ≤ votesCast.
        Paper paper() {
            return new Paper(Optional.empty(), tally(votesFor, votesCast, null), Optional.empty(), Optional.empty());
        }
    }

    record Leaving(
            @NotNull LocalDate on,

            @NotNull @Pattern(regexp = "withdrawn|returned|not-approved")
            String kind,

            @NotBlank @Size(max = 50) String reason,
            @Nullable @Size(max = 500) String note,
            @Nullable @Size(max = 200) String reportedBy) {

        Exit exit() {
            var meant = Arrays.stream(Exit.Kind.values())
                    .filter(it -> it.code().equals(kind))
                    .findFirst();
            return new Exit(meant.orElseThrow(), reason, stated(note));
        }

        Paper paper() {
            return Paper.NONE.reportedBy(stated(reportedBy));
        }
    }

    record Removal(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 50) String reason,
            @Nullable @Size(max = 500) String note,
            @Nullable @Size(max = 100) String decisionNumber,
            @Nullable @Size(max = 200) String reportedBy) {

        Exit exit() {
            return new Exit(Exit.Kind.REMOVED, reason, stated(note));
        }

        Paper paper() {
            return numbered(decisionNumber).reportedBy(stated(reportedBy));
        }
    }

    record Correction(
            @NotNull
            @Pattern(
                    regexp = "selected|confirmed|handed-over|resolved|class-completed|prospect-recognised|cell-voted"
                            + "|committee-voted|admitted|ceremony-held|official|removed|exited")
            String step,

            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record Retraction(
            @NotNull
            @Pattern(
                    regexp = "confirmed|handed-over|resolved|class-completed|prospect-recognised|cell-voted"
                            + "|committee-voted|admitted|ceremony-held|official|removed|exited")
            String step,

            @NotBlank @Size(max = 500) String reason) {}
}
