package vn.uutu.members.rosterdesk;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.imports.outcome.Overview;

/// A roster in figures.
record RosterSummary(
        UUID id,
        String status,
        boolean dryRun,
        @Nullable UUID unit,
        Instant handedInAt,
        @Nullable Instant finishedAt,
        int rows,
        int accepted,
        int created,
        int changed,
        int moved,
        int left,
        int unchanged,
        int rejected,
        int possibleDuplicates,
        @Nullable String failure,
        @Nullable UUID rehearsal,
        @Nullable UUID run,
        @Nullable Instant runnableUntil) {

    static RosterSummary of(Overview job, Locale locale) {
        var unit = Optional.ofNullable(job.parameters().get(OwnRosters.UNIT)).map(UUID::fromString);
        return new RosterSummary(
                job.id(),
                job.status(),
                job.dryRun(),
                unit.orElse(null),
                job.handedInAt(),
                job.finishedAt().orElse(null),
                job.rows().all(),
                job.rows().accepted(),
                job.did("created"),
                job.did("changed"),
                job.did("moved"),
                job.did("left"),
                job.rows().unchanged(),
                job.rows().rejected(),
                job.rows().possibleDuplicates(),
                job.failure().map(failure -> failure.in(locale)).orElse(null),
                job.rehearsal().orElse(null),
                job.run().orElse(null),
                job.runnableUntil().orElse(null));
    }
}
