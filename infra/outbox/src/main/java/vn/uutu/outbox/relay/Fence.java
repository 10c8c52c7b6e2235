package vn.uutu.outbox.relay;

/// What stands in every batch of a lane's owner. Each owner of a lane has the same producer id and a higher epoch than
/// the owner before it.
///
/// @param epoch 0 to 32,767
record Fence(long producerId, short epoch) {}
