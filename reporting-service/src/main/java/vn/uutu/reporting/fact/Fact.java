package vn.uutu.reporting.fact;

import java.util.UUID;
import java.util.function.ObjIntConsumer;

/// The newest state of something that is counted. `f(state)` of the architecture is `contribute`.
public sealed interface Fact permits MemberFact, ReferralFact {

    UUID id();

    long version();

    /// The member whom it is about.
    UUID member();

    Position position();

    /// Says where this state counts, how much, and because of what. Figures and their explanations both come from here.
    void trace(Trace trace);

    /// Says where this state counts, and how much: +1, or −1 where a stock is left.
    default void contribute(ObjIntConsumer<Contribution> each) {
        trace((contribution, n, _) -> each.accept(contribution, n));
    }
}
