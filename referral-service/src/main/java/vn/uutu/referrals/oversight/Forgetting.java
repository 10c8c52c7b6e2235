package vn.uutu.referrals.oversight;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.step.Recording;

/// Takes readings of names off the record when their time is over, each night.
@Component
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessLogProperties properties;

    Forgetting(JdbcClient jdbc, Clock clock, AccessLogProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void forgetOldReadings() {
        var first = LocalDate.now(clock.withZone(Recording.UNION)).minus(properties.kept());
        var gone = jdbc.sql("delete from name_reading where read_at < :first")
                .param("first", first.atStartOfDay(Recording.UNION).toOffsetDateTime())
                .update();
        log.info("Taken off the record of readings: {}", gone);
    }
}
