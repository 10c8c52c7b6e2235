package vn.uutu.scope;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.intake.Completeness;

/// A small service with a scope: units that are read by anyone within, and written in one role.
@SpringBootApplication
class ScopeApplication {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Lag lag() {
        return new Lag();
    }

    static final class MovableClock extends Clock {

        volatile Instant now = Instant.parse("2025-06-30T03:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// How far the copies are behind, as a test wants it.
    static final class Lag implements Completeness {

        volatile Duration assignments = Duration.ZERO;
        volatile boolean once = true;

        @Override
        public Snapshot of(String... topics) {
            return new Snapshot(Instant.EPOCH, Duration.ZERO, 0, 0);
        }

        @Override
        public boolean caughtUpOnce(String topic) {
            return once;
        }

        @Override
        public Duration sinceCaughtUp(String topic) {
            return assignments;
        }

        @Override
        public void await(String topic, Duration atMost) {}
    }

    @RestController
    static class Units {

        private final JdbcClient jdbc;
        private final Scopes scopes;

        Units(JdbcClient jdbc, Scopes scopes) {
            this.jdbc = jdbc;
            this.scopes = scopes;
        }

        @GetMapping("/units/{id}")
        String read(@PathVariable UUID id, Scope scope) {
            return scopes.require(scope, id).subject();
        }

        @PutMapping("/units/{id}")
        String write(@PathVariable UUID id, @RequestParam String role, Scope scope) {
            return scopes.require(scope, id, Role.of(role).orElseThrow()).subject();
        }

        @PostMapping("/units/{id}/names")
        String name(@PathVariable UUID id, Scope scope) {
            return "named by "
                    + scopes.require(scope, id, Role.BRANCH_SECRETARY).subject();
        }

        @GetMapping("/count")
        int count(Scope scope) {
            return jdbc.sql("select count(*) from (select unit_id from scope_unit) x" + Scope.JOIN)
                    .param("everything", scope.everything())
                    .param("roots", scope.roots())
                    .query(Integer.class)
                    .single();
        }
    }
}
