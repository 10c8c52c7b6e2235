package vn.uutu.members.oversight;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param kept how long readings of personal data stay on record: at least six months by law; two years let each yearly
///     inspection look back over the whole year before it, and no longer than that, since the record is personal data,
/// too
@ConfigurationProperties("uutu.access-log")
record AccessLogProperties(@DefaultValue("2y") Period kept) {

    private static final int LEAST_MONTHS = 6;

    AccessLogProperties {
        if (kept.toTotalMonths() < LEAST_MONTHS) {
            throw new IllegalArgumentException("The access log is kept for at least six months");
        }
    }
}
