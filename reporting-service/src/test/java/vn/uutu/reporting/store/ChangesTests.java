package vn.uutu.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.rollup.Changes.Source;

@ReportingTest
class ChangesTests {

    final AtomicInteger heard = new AtomicInteger();
    final TransactionTemplate transaction;
    final JdbcChanges changes;

    @Autowired
    ChangesTests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.changes = new JdbcChanges(jdbc);
        changes.listen(heard::incrementAndGet);
    }

    @Test
    void aChangeIsToldOnceItIsCommitted() {
        var before = changes.count();
        transaction.executeWithoutResult(_ -> {
            changes.announce(Source.ENTRIES);
            assertThat(heard).hasValue(0);
        });

        assertThat(heard).hasValue(1);
        assertThat(changes.count()).isGreaterThan(before);
    }

    @Test
    void aChangeThatIsTakenBackIsNotTold() {
        transaction.executeWithoutResult(status -> {
            changes.announce(Source.ENTRIES);
            status.setRollbackOnly();
        });

        assertThat(heard).hasValue(0);
    }
}
