package vn.uutu.referrals.batch;

import java.time.LocalDate;
import java.util.List;
import vn.uutu.referrals.referral.ReferralId;

/// A list of outstanding members for the Party committee. Every state is its own type: what is not possible in it has
/// no method there.
public sealed interface Batch {

    BatchFile file();

    /// The state as it stands on the wire.
    default String status() {
        return switch (this) {
            case Draft _ -> "draft";
            case Approved _ -> "approved";
            case HandedOver _ -> "handed-over";
        };
    }

    static Draft compose(BatchId id, Plan plan, Act act) {
        return new Draft(new BatchFile(id, plan, act, 1, List.of()));
    }

    record Draft(BatchFile file) implements Batch {

        /// @throws BatchProblem.CaseTwice when a case stands in the list already
        public Draft add(List<Line> lines) {
            return new Draft(file.with(lines));
        }

        /// @throws BatchProblem.NotInBatch when a case does not stand in the list
        public Draft remove(List<ReferralId> referrals) {
            return new Draft(file.without(referrals));
        }

        /// @throws BatchProblem.OwnBatch when somebody approves what they composed or added to
        public Approved approve(Act act) {
            if (file.lines().isEmpty()) {
                throw new BatchProblem.Empty();
            }
            if (file.isBy(act.by())) {
                throw new BatchProblem.OwnBatch();
            }
            return new Approved(file.touched(), act);
        }
    }

    /// Nothing in the list changes any more, unless the approval is taken back.
    record Approved(BatchFile file, Act approval) implements Batch {

        public Draft reopen() {
            return new Draft(file.touched());
        }

        public HandedOver handOver(LocalDate on, Act act) {
            return new HandedOver(file.touched(), approval, on, act);
        }
    }

    /// @param on day in Asia/Ho_Chi_Minh
    record HandedOver(BatchFile file, Act approval, LocalDate on, Act handedOver) implements Batch {

        /// An answer that was recorded wrongly is followed by another; the newest counts.
        ///
        /// @throws BatchProblem.NotInBatch when a case does not stand in the list
        /// @throws BatchProblem.AnswerTooEarly when the answer is older than the list
        public HandedOver answer(List<ReferralId> referrals, Receipt receipt) {
            if (receipt.on().isBefore(on)) {
                throw new BatchProblem.AnswerTooEarly(on);
            }
            return new HandedOver(file.answered(referrals, receipt), approval, on, handedOver);
        }
    }
}
