package vn.uutu.outbox;

/// Hears of a commit in this process, so that nothing has to wait for the next poll.
public interface CommitListener {

    /// @param shard 0 to 15
    void committed(int shard);
}
