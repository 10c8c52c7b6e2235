package vn.uutu.referrals.oversight;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param kept how long readings of names stay on record: as in member-service, two years, and at least the six months
///     of the law
@ConfigurationProperties("uutu.access-log")
record AccessLogProperties(@DefaultValue("2y") Period kept) {

    private static final int LEAST_MONTHS = 6;

    AccessLogProperties {
        if (kept.toTotalMonths() < LEAST_MONTHS) {
            throw new IllegalArgumentException("The access log is kept for at least six months");
        }
    }
}
