package vn.uutu.reporting.rollup;

/// Tells all instances that figures have changed, once the transaction has committed.
public interface Changes {

    /// The kinds of change that are made one after the other; different kinds do not wait for each other.
    enum Source {
        UNITS,
        MEMBERS,
        REFERRALS,
        ENTRIES
    }

    /// Call it last: others who announce the same kind wait until the transaction ends.
    void announce(Source source);

    /// Tells the listener of every change that this instance has committed, in the thread that committed it.
    void listen(Runnable listener);

    /// Grows with every change that has been committed, on whichever instance.
    long count();
}
