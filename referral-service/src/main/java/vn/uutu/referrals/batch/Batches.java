package vn.uutu.referrals.batch;

import java.util.Optional;

/// All batches.
public interface Batches {

    Optional<Batch> find(BatchId id);

    /// The same, and nobody else changes it before the transaction ends.
    Optional<Batch> hold(BatchId id);

    /// @throws BatchProblem.CaseInBatch when a case waits in another batch by now
    void save(Batch batch);
}
