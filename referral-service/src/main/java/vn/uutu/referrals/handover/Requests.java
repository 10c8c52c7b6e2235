package vn.uutu.referrals.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.BatchFile;
import vn.uutu.referrals.batch.Line;
import vn.uutu.referrals.batch.Occasion;
import vn.uutu.referrals.batch.Plan;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.ReferralId;

/// What is told of a batch.
final class Requests {

    private Requests() {}

    private static Optional<String> stated(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static List<ReferralId> ids(List<UUID> referrals) {
        return referrals.stream().map(ReferralId::new).toList();
    }

    record HandoverComposition(
            @NotNull UUID unit,

            @NotNull
            @Pattern(
                    regexp = "party-founding|union-founding|reunification|labour-day|president-birthday|national-day"
                            + "|army-day|other")
            String occasion,

            @NotNull LocalDate day,
            @NotBlank @Size(max = 200) String recipient,
            @NotBlank @Size(max = 300) String basisDocument,
            @NotBlank @Size(max = 100) String basisSection) {

        Plan plan() {
            var basis = new Plan.Basis(basisDocument.strip(), basisSection.strip());
            return new Plan(new UnitId(unit), Occasion.of(occasion), day, recipient.strip(), basis);
        }
    }

    record HandoverLines(
            @NotEmpty @Size(max = BatchFile.MOST) List<@NotNull @Valid NewHandoverLine> lines) {

        List<Line> lines(Act act) {
            return lines.stream()
                    .map(it -> new Line(new ReferralId(it.referral()), stated(it.position()), act, Optional.empty()))
                    .toList();
        }
    }

    record NewHandoverLine(
            @NotNull UUID referral,
            @Nullable @Size(max = 200) String position) {}

    record HandoverLineRemoval(
            @NotEmpty @Size(max = BatchFile.MOST) List<@NotNull UUID> referrals) {

        List<ReferralId> ids() {
            return Requests.ids(referrals);
        }
    }

    record HandoverReopening(@NotBlank @Size(max = 500) String reason) {}

    record HandoverDay(@NotNull LocalDate on) {}

    /// A number goes with a receipt only, a reason with what was sent back.
    record HandoverAnswer(
            @NotNull @Pattern(regexp = "received|sent-back") String outcome,
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String number,
            @Nullable @Size(max = 50) String reason,
            @NotEmpty @Size(max = BatchFile.MOST) List<@NotNull UUID> referrals) {

        List<ReferralId> ids() {
            return Requests.ids(referrals);
        }

        HandingOver.Answer answer() {
            return outcome.equals("received") ? received() : sentBack();
        }

        private HandingOver.Answer received() {
            if (stated(reason).isPresent()) {
                throw Refusal.ofField("reason", "reason-unwanted");
            }
            return new HandingOver.Answer.Received(on, stated(number));
        }

        private HandingOver.Answer sentBack() {
            if (stated(number).isPresent()) {
                throw Refusal.ofField("number", "number-unwanted");
            }
            return new HandingOver.Answer.SentBack(
                    on, stated(reason).orElseThrow(() -> Refusal.ofField("reason", "reason-wanted")));
        }
    }
}
