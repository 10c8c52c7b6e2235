package vn.uutu.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import vn.uutu.problems.Refusal;

/// The answers given to requests with a key, kept for seven days.
public class StoredAnswers {

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Forgets all answers that mention the id: part of erasing a person. Joins the caller's transaction.
    public void forget(UUID mentioned) {
        jdbc.sql("""
                        delete from idempotent_answer
                         where position(convert_to(:id, 'UTF8') in body) > 0
                            or position(:id in location) > 0
                        """).param("id", mentioned.toString()).update();
    }

    /// The lock ends with the transaction, so a request that died leaves nothing behind.
    boolean lock(Attempt attempt) {
        return jdbc.sql("""
                        select pg_try_advisory_xact_lock(:lock)
                        """)
                .param("lock", Fingerprint.numberOf("idempotency", attempt.subject(), attempt.key()))
                .query(Boolean.class)
                .single();
    }

    /// @throws Refusal 422 when something else was asked under the same key
    Optional<Answer> to(Attempt attempt) {
        return jdbc.sql("""
                        select fingerprint, rights, status, location, etag, content_type, body
                          from idempotent_answer
                         where subject = :subject
                           and key = :key
                        """)
                .param("subject", attempt.subject())
                .param("key", attempt.key())
                .query((row, _) -> answer(attempt, row))
                .optional();
    }

    void keep(Attempt attempt, Answer answer) {
        jdbc.sql("""
                        insert into idempotent_answer
                               (subject, key, fingerprint, rights, status, location, etag, content_type, body, recorded_at)
                        values (:subject, :key, :fingerprint, :rights, :status, :location, :etag, :contentType, :body, :now)
                        """)
                .param("subject", attempt.subject())
                .param("key", attempt.key())
                .param("fingerprint", attempt.fingerprint())
                .param("rights", answer.rights())
                .param("status", answer.status())
                .param("location", answer.location().orElse(null), Types.VARCHAR)
                .param("etag", answer.etag().orElse(null), Types.VARCHAR)
                .param("contentType", answer.contentType().orElse(null), Types.VARCHAR)
                .param("body", answer.body())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        jdbc.sql("""
                        delete from idempotent_answer
                         where recorded_at < :oldest
                        """)
                .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Answer answer(Attempt attempt, ResultSet row) throws SQLException {
        if (!attempt.asks(row.getBytes("fingerprint"))) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        return new Answer(
                row.getString("rights"),
                row.getInt("status"),
                Optional.ofNullable(row.getString("location")),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("content_type")),
                row.getBytes("body"));
    }
}
