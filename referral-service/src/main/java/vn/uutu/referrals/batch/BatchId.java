package vn.uutu.referrals.batch;

import java.util.UUID;

/// Names a batch.
public record BatchId(UUID value) {}
