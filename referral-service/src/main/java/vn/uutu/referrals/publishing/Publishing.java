package vn.uutu.referrals.publishing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.imports.Rehearsal;
import vn.uutu.outbox.Announcement;
import vn.uutu.outbox.Outbox;
import vn.uutu.referrals.referral.ReferralEvent;
import vn.uutu.referrals.referral.ReferralEvents;

/// Puts what happened beside what changed, in the same transaction. A rehearsed import announces nothing.
@Component
class Publishing implements ReferralEvents {

    static final String TOPIC = "uutu.referrals.v1";

    private final Outbox outbox;
    private final JsonMapper json;

    Publishing(Outbox outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public void announce(ReferralEvent event) {
        if (Rehearsal.isOn()) {
            return;
        }
        var state = ReferralStateV1.of(event);
        outbox.announce(new Announcement(
                TOPIC,
                state.referralId(),
                state.version(),
                event.recording().event(),
                ReferralStateV1.typeOf(event),
                event.recording().at(),
                Optional.of(json.writeValueAsString(state))));
    }
}
