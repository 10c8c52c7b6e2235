package vn.uutu.members.reorganisation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.unit.ReorganisationId;

/// A reorganisation of the organisation: drafted, approved by somebody who did not draft it, in effect from its day on,
/// or given up. One that is in effect never changes: a mistake is put right by another one.
public sealed interface Reorganisation {

    ReorganisationId id();

    Proposal proposal();

    /// All who wrote in it.
    Set<Subject> drafters();

    long version();

    static Draft draft(ReorganisationId id, Proposal proposal, Subject by) {
        return new Draft(id, proposal, Set.of(by), Optional.empty(), 1);
    }

    /// @param withdrawn if it was approved before
    record Draft(
            ReorganisationId id, Proposal proposal, Set<Subject> drafters, Optional<Withdrawal> withdrawn, long version)
            implements Reorganisation {

        public Draft change(Proposal to, Subject by) {
            var all = new HashSet<>(drafters);
            all.add(by);
            return new Draft(id, to, Set.copyOf(all), withdrawn, version + 1);
        }

        /// @param plan what the approver saw: nothing open, nothing against it
        public Approved approve(Plan plan, Approval approval) {
            if (drafters.contains(approval.by())) {
                throw new ReorganisationProblem.OwnDraft();
            }
            if (!plan.isComplete()) {
                throw new ReorganisationProblem.Incomplete(plan);
            }
            return new Approved(id, proposal, drafters, approval, version + 1);
        }

        public Discarded discard(Withdrawal withdrawal) {
            return new Discarded(id, proposal, drafters, Optional.of(withdrawal), version + 1);
        }
    }

    /// Waits for its day.
    record Approved(ReorganisationId id, Proposal proposal, Set<Subject> drafters, Approval approval, long version)
            implements Reorganisation {

        /// A draft again, as if it had not been approved.
        public Draft withdraw(Withdrawal withdrawal) {
            return new Draft(id, proposal, drafters, Optional.of(withdrawal), version + 1);
        }

        public InEffect takeEffect(Instant at) {
            return new InEffect(id, proposal, drafters, approval, at, version + 1);
        }
    }

    /// @param since when it was carried out (UTC); its steps hold from the day of the decision on
    record InEffect(
            ReorganisationId id,
            Proposal proposal,
            Set<Subject> drafters,
            Approval approval,
            Instant since,
            long version)
            implements Reorganisation {}

    /// @param withdrawn why it was given up; empty for one of before reasons were asked for
    record Discarded(
            ReorganisationId id, Proposal proposal, Set<Subject> drafters, Optional<Withdrawal> withdrawn, long version)
            implements Reorganisation {}
}
