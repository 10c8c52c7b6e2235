package vn.uutu.reporting.intake;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Growth;

/// Lays the figures "as is" on today's tree when the day of a change that was announced ahead has come.
@Component
class FollowingToday {

    private final Growth growth;
    private final Changes changes;

    FollowingToday(Growth growth, Changes changes) {
        this.growth = growth;
        this.changes = changes;
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void follow() {
        if (growth.followToday()) {
            changes.announce(Changes.Source.UNITS);
        }
    }
}
