package vn.uutu.referrals.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.outbox.EventIds;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralEvents;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.referral.Revision;
import vn.uutu.referrals.referral.Transition;
import vn.uutu.referrals.step.Recording;

/// A milestone belongs to the member's branch on its day. When the register changes its mind about that, the case
/// follows in the transaction of the event, and the rest of a very large move right after it.
@Component
class Attribution {

    /// The outbox takes 1,000 announcements a transaction.
    static final int AT_ONCE = 500;

    private final Misplaced misplaced;
    private final KnownMembers members;
    private final Referrals referrals;
    private final ReferralEvents events;
    private final EventIds ids;
    private final Clock clock;

    Attribution(
            Misplaced misplaced,
            KnownMembers members,
            Referrals referrals,
            ReferralEvents events,
            EventIds ids,
            Clock clock) {
        this.misplaced = misplaced;
        this.members = members;
        this.referrals = referrals;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Runs in the transaction that changed the copy.
    void afterChangeOf(List<KnownMember> changed) {
        var wrong = misplaced.of(changed.stream().map(KnownMember::id).toList());
        var now = wrong.subList(0, Math.min(AT_ONCE, wrong.size()));
        misplaced.remember(wrong.subList(now.size(), wrong.size()));
        settle(now);
    }

    @Scheduled(fixedDelayString = "${uutu.referrals.attribution-delay:1s}")
    @Transactional
    void settleTheRest() {
        settle(misplaced.take(AT_ONCE));
    }

    private void settle(Collection<MemberId> wrong) {
        if (wrong.isEmpty()) {
            return;
        }
        var known = members.all(wrong);
        var moved = referrals.of(wrong).values().stream()
                .flatMap(List::stream)
                .flatMap(it -> attributed(it, known).stream())
                .toList();
        referrals.save(moved.stream().map(Transition::referral).toList());
        moved.forEach(it -> events.announce(it.event()));
    }

    private List<Transition> attributed(Referral referral, Map<MemberId, KnownMember> known) {
        var member = known.get(referral.file().member());
        var cause = new Recording(
                ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), "uutu", Recording.Way.ENTERED);
        return member == null
                ? List.of()
                : Revision.attribute(referral, member, cause).stream().toList();
    }
}
