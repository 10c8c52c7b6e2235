package vn.uutu.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// What the figures were measured on.
final class Machine {

    private Machine() {}

    static String description() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.0f GiB, %s %s, Java %s, PostgreSQL %s, Kafka %s; load of the last minute at the end %.1f",
                system.getAvailableProcessors(),
                system.getArch(),
                system.getTotalMemorySize() / 1024.0 / 1024 / 1024,
                system.getName(),
                system.getVersion(),
                Runtime.version(),
                System.getProperty("uutu.postgresql.version", "18"),
                org.apache.kafka.common.utils.AppInfoParser.getVersion(),
                system.getSystemLoadAverage());
    }
}
