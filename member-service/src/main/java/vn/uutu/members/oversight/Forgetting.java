package vn.uutu.members.oversight;

import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.uutu.members.dated.Present;

/// Takes readings off the record when their time is over, each night.
@Component
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final String ZONE = "Asia/Ho_Chi_Minh";

    private final JdbcClient jdbc;
    private final Present present;
    private final AccessLogProperties properties;

    Forgetting(JdbcClient jdbc, Present present, AccessLogProperties properties) {
        this.jdbc = jdbc;
        this.present = present;
        this.properties = properties;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = ZONE)
    void forgetOldReadings() {
        var gone = jdbc.sql("delete from access_log where at < :first")
                .param("first", firstDayKept().atStartOfDay(ZoneId.of(ZONE)).toOffsetDateTime())
                .update();
        log.info("Taken off the record of readings: {}", gone);
    }

    private LocalDate firstDayKept() {
        return present.today().minus(properties.kept());
    }
}
