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

    record Day(@NotNull LocalDate on) {}

    record HandOver(
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String receivedBy) {}

    record Resolution(
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String number) {}

    record AwarenessClass(
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String certificate) {}

    record Admission(
            @NotNull LocalDate decisionOn,
            @Nullable @Size(max = 100) String decisionNumber,
            @Nullable LocalDate consideredOn) {

        Paper paper() {
            return Paper.decided(stated(decisionNumber), Optional.ofNullable(consideredOn));
        }
    }

    record Confirmation(
            @NotNull LocalDate on,
            @Nullable Integer votesFor,
            @Nullable Integer votesCast) {

        /// Both numbers or none; 0 ≤ votesFor ≤ votesCast.
        Paper paper() {
            if (votesFor == null && votesCast == null) {
                return Paper.NONE;
            }
            if (votesFor == null || votesFor < 0) {
                throw Refusal.ofField("votesFor", "votes-needed");
            }
            if (votesCast == null || votesCast < votesFor) {
                throw Refusal.ofField("votesCast", "votes-cast-too-few");
            }
            return Paper.counted(votesFor, votesCast);
        }
    }

    record Leaving(
            @NotNull LocalDate on,

            @NotNull @Pattern(regexp = "withdrawn|returned|not-approved")
            String kind,

            @NotBlank @Size(max = 50) String reason) {

        Exit.Kind kindOfExit() {
            return Arrays.stream(Exit.Kind.values())
                    .filter(it -> it.code().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    record Correction(
            @NotNull
            @Pattern(
                    regexp = "selected|confirmed|handed-over|resolved|class-completed|prospect-recognised|admitted"
                            + "|ceremony-held|exited")
            String step,

            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record Retraction(
            @NotNull
            @Pattern(
                    regexp = "confirmed|handed-over|resolved|class-completed|prospect-recognised|admitted"
                            + "|ceremony-held|exited")
            String step,

            @NotBlank @Size(max = 500) String reason) {}
}
