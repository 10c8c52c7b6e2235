package vn.uutu.intake.boot;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the intake; the defaults suit every service.
///
/// @param parkedLimit keys of one topic that may be parked before its listener stops
/// @param gatherRecords that one transaction takes when behind, at most; a poll is never cut
/// @param gatherTime how long it goes on polling for one transaction when behind
/// @param gatherSize of keys and values in one transaction: what bounds the memory
/// @param farBehind records from which on only the newest event of each key is kept, where a subscription says that
/// this
///     suffices
/// @param keptSize of keys and values that are kept then for one transaction; never more than a sixteenth of the heap,
///     or, for all topics together, a third of what it has beyond 320 MB: read and folded they take several times
///     as much
/// @param heartbeat between two looks at the topics' ends
/// @param longestPause between two attempts while PostgreSQL or Kafka fail
/// @param silence after which a topic is read again from its start: its `delete.retention.ms`
/// @param readyWithout topics whose first catch-up readiness does not wait for
@ConfigurationProperties("uutu.intake")
public record IntakeProperties(
        @DefaultValue("100") int parkedLimit,
        @DefaultValue("200000") int gatherRecords,
        @DefaultValue("200ms") Duration gatherTime,
        @DefaultValue("32MB") DataSize gatherSize,
        @DefaultValue("1000") long farBehind,
        @DefaultValue("256MB") DataSize keptSize,
        @DefaultValue("1s") Duration heartbeat,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("90d") Duration silence,
        @DefaultValue Set<String> readyWithout) {}
