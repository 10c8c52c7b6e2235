package vn.uutu.reporting.store;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.uutu.reporting.rollup.Changes;

/// A row per source, which every instance looks at while somebody watches.
@Repository
class JdbcChanges implements Changes {

    private final JdbcClient jdbc;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    JdbcChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void announce(Source source) {
        jdbc.sql("update change set version = version + 1 where source = :source")
                .param("source", source.name().toLowerCase(Locale.ROOT))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new Telling());
    }

    @Override
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public long count() {
        return jdbc.sql("select sum(version) from change").query(Long.class).single();
    }

    private final class Telling implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                listeners.forEach(Runnable::run);
            }
        }
    }
}
