package vn.uutu.members.reorganising;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.uutu.members.reorganisation.Organisation;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.unit.UnitId;

/// Works out what proposals would do.
@Component
class Prospects {

    private final Organisation organisation;

    Prospects(Organisation organisation) {
        this.organisation = organisation;
    }

    /// As things stand.
    Prospect of(Proposal proposal) {
        return of(proposal, _ -> {});
    }

    /// As things stand until the end of the transaction: nobody comes to the units that close.
    Prospect forGood(Proposal proposal) {
        return of(proposal, organisation::closeOff);
    }

    private Prospect of(Proposal proposal, Consumer<Set<UnitId>> beforeMembersAreRead) {
        var day = proposal.decision().effectiveOn();
        var tree = organisation.on(day);
        var closing = Plan.closing(proposal, tree);
        beforeMembersAreRead.accept(closing);
        var members = organisation.membersOf(closing, day);
        var plan = Plan.of(proposal, tree, members);
        var changedLater = plan.objections().isEmpty() ? organisation.changedLater(plan, day) : Set.<UnitId>of();
        return new Prospect(tree, members, plan, changedLater);
    }
}
