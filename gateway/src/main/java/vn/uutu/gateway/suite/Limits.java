package vn.uutu.gateway.suite;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/// The largest body of a request; how long a connection and an answer may take; how soon a silent stream finds out that
/// its client has gone.
@ConfigurationProperties("uutu.gateway.limits")
public record Limits(DataSize body, Duration connect, Duration answer, Duration heartbeat) {}
