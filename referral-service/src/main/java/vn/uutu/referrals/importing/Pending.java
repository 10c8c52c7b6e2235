package vn.uutu.referrals.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import vn.uutu.referrals.referral.ReferralEvents;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.referral.Transition;

/// Changes that wait to be saved in one statement; a second change of the same case goes into the next one.
final class Pending {

    private final Referrals referrals;
    private final ReferralEvents events;
    private final Map<ReferralId, Transition> waiting = new LinkedHashMap<>();

    Pending(Referrals referrals, ReferralEvents events) {
        this.referrals = referrals;
        this.events = events;
    }

    void add(Transition transition) {
        var id = transition.referral().id();
        if (waiting.containsKey(id)) {
            flush();
        }
        waiting.put(id, transition);
    }

    void flush() {
        try {
            referrals.save(waiting.values().stream().map(Transition::referral).toList());
        } catch (ReferralProblem.CaseOpen selectedMeanwhile) {
            throw new DuplicateKeyException("a case was opened meanwhile", selectedMeanwhile);
        }
        List.copyOf(waiting.values()).forEach(it -> events.announce(it.event()));
        waiting.clear();
    }
}
