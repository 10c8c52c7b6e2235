package vn.uutu.imports.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `workers`: jobs at once in this process (0: it only accepts). `lease`: how long a job of a crashed process waits to
/// be taken over. `poll`: how often to look for jobs of other processes. `keepErrors`: the life of reported cells
/// and of the rows that were not taken. `keepRehearsed`: how long a dry run can be run for real; so long its file is
/// kept.
@ConfigurationProperties("uutu.imports")
record ImportsProperties(
        @DefaultValue("2") int workers,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("30d") Duration keepErrors,
        @DefaultValue("24h") Duration keepRehearsed) {}
