package vn.uutu.outbox.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the relay paces itself.
///
/// @param enabled off where another process relays this database
/// @param poll how often it looks for what other processes committed; a commit of its own wakes it at once
/// @param pollAtMost how rarely it looks when nothing has come for a while
/// @param batch announcements of a shard that are read at once
/// @param settle how far the cursor lies behind what is acknowledged; as much is sent again after a crash
/// @param lease how long a relay that died keeps its lanes
/// @param patience between attempts to get hold of a lane
/// @param alarm from which age of an unsent announcement on the health is down
@ConfigurationProperties("uutu.outbox.relay")
record RelayProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("100ms") Duration poll,
        @DefaultValue("400ms") Duration pollAtMost,
        @DefaultValue("1000") int batch,
        @DefaultValue("100ms") Duration settle,
        @DefaultValue("5s") Duration lease,
        @DefaultValue("1s") Duration patience,
        @DefaultValue("1m") Duration alarm) {

    Duration longer(Duration pause) {
        var longer = pause.multipliedBy(5).dividedBy(4);
        return longer.compareTo(pollAtMost) < 0 ? longer : pollAtMost;
    }
}
