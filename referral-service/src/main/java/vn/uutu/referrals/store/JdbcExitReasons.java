package vn.uutu.referrals.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.ExitReasons;

@Repository
class JdbcExitReasons implements ExitReasons {

    private final JdbcClient jdbc;

    JdbcExitReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(Exit exit) {
        return jdbc.sql("select exists (select from exit_reason where kind = :kind and code = :code)")
                .param("kind", exit.kind().code())
                .param("code", exit.reason())
                .query(Boolean.class)
                .single();
    }
}
