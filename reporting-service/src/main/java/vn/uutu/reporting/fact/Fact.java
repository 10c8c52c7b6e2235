package vn.uutu.reporting.fact;

import java.util.UUID;
import java.util.function.ObjIntConsumer;

/// The newest state of something that is counted. `f(state)` of the architecture is `contribute`.
public sealed interface Fact permits MemberFact, ReferralFact {

    UUID id();

    long version();

    /// Says where this state counts, and how much: +1, or −1 where a stock is left.
    void contribute(ObjIntConsumer<Contribution> each);
}
