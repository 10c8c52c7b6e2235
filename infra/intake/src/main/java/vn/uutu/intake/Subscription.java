package vn.uutu.intake;

import java.util.List;

/// One topic a service listens to, and what its states do here. A bean of this type is all it takes.
/// Several of the same topic (a library's and the service's own) share a listener and are applied together.
public interface Subscription<S> {

    String topic();

    /// The part of the published state that is used here. Pure: it never touches the database, and the same
    /// event always gives the same state. The type only says what happened; the state of an unknown type is
    /// read like any other. An empty value is a tombstone.
    ///
    /// @throws NotUnderstood when the event cannot be read: it is parked by its key. Any `RuntimeException` too.
    S read(Event event) throws NotUnderstood;

    /// Whether of several events of a key only the one with the highest `ce_version` matters. Then the others are left
    /// out, unread, while the topic is far behind.
    default boolean newestSuffices() {
        return false;
    }

    /// Runs inside the transaction that stores the positions, with 1 to some 200,000 events, those of one key in
    /// the order of the topic. Repeats and late arrivals must change nothing: keep the newest version.
    ///
    /// A data error (a constraint, a conversion, a bug) rolls back and is narrowed down to the one event that
    /// causes it, which is parked; so the method may be called again with a part of the same events. Faults of
    /// the infrastructure are never parked: they block the topic until they are gone.
    void apply(List<Received<S>> batch);
}
