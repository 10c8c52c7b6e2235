package vn.uutu.members.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.member.Words;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.UnknownPurpose;

@Repository
class JdbcAccessLog implements AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Access access) {
        var known = jdbc.sql("""
                        insert into access_log (at, subject, purpose, action, unit_id, members, how_many)
                        select :at, :subject, code, :action, cast(:unit as uuid), :members, :howMany
                          from purpose
                         where code = :purpose
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subject", access.subject())
                .param("purpose", access.purpose().code())
                .param("action", Words.of(access.action()))
                .param("unit", access.unit().map(UUID::toString).orElse(null))
                .param("members", Rows.ids(access.members()))
                .param("howMany", access.howMany())
                .update();
        if (known == 0) {
            throw new UnknownPurpose(access.purpose());
        }
    }
}
