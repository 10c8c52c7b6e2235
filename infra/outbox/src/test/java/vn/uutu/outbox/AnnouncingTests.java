package vn.uutu.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.uutu.outbox.Instance.announcement;
import static vn.uutu.outbox.Instance.sized;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.uutu.outbox.Instance.Running;

class AnnouncingTests {

    static final String TOPIC = "uutu.units.v1";

    @SuppressWarnings("NullAway.Init")
    static Running instance;

    @BeforeAll
    static void start() {
        instance = Instance.start("outbox_announcing", "uutu.outbox.relay.enabled=false");
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @BeforeEach
    void empty() {
        instance.jdbc().sql("truncate outbox").update();
    }

    @Test
    void announcingWithoutATransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 1)));
    }

    @Test
    void aRollbackAnnouncesNothing() {
        instance.transaction().executeWithoutResult(status -> {
            instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 1));
            status.setRollbackOnly();
        });
        assertThat(versions()).isEmpty();
    }

    @Test
    void aTransactionAnnouncesInTheOrderOfItsCalls() {
        var key = UUID.randomUUID();
        instance.transaction().executeWithoutResult(_ -> {
            for (var version = 1; version <= 1_000; version++) {
                instance.outbox().announce(announcement(TOPIC, key, version));
            }
        });
        assertThat(versions()).hasSize(1_000).isSorted();
    }

    @Test
    void moreThanAThousandAreRefusedAndNothingIsWritten() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> instance.transaction().executeWithoutResult(_ -> {
                    for (var version = 1; version <= 1_001; version++) {
                        instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), version));
                    }
                }))
                .withMessageContaining("1,000");
        assertThat(versions()).isEmpty();
    }

    @Test
    void aChangeThatCannotBeDividedIsAnnouncedWhole() {
        var key = UUID.randomUUID();
        instance.transaction().executeWithoutResult(_ -> {
            instance.outbox().announce(announcement(TOPIC, key, 1));
            instance.outbox()
                    .announceWhole(IntStream.rangeClosed(2, 2_500)
                            .mapToObj(version -> announcement(TOPIC, key, version))
                            .toList());
        });
        assertThat(versions()).hasSize(2_500).isSorted();
    }

    @Test
    void aStateThatKafkaWouldRefuseIsRefusedAndNothingIsWritten() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> instance.transaction().executeWithoutResult(_ -> {
                    instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 1));
                    instance.outbox().announce(sized(TOPIC, UUID.randomUUID(), Instance.LARGEST + 1));
                }))
                .withMessage(
                        "The state of a vn.uutu.test.changed has 1,000,001 bytes; at most 1,000,000 can be announced");
        assertThat(versions()).isEmpty();
    }

    @Test
    void aTransactionWithinAnotherAnnouncesForItself() {
        var inner = instance.transaction();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        instance.transaction().executeWithoutResult(status -> {
            instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 1));
            inner.executeWithoutResult(_ -> instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 2)));
            status.setRollbackOnly();
        });
        assertThat(versions()).containsExactly(2L);
    }

    @Test
    void whatASavepointTookBackIsNotAnnounced() {
        var nested = instance.transaction();
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        instance.transaction().executeWithoutResult(_ -> {
            instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 1));
            nested.executeWithoutResult(status -> {
                instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 2));
                status.setRollbackOnly();
            });
            instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 3));
        });
        assertThat(versions()).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void nothingIssuesSqlWhileTheShardsAreLocked() {
        var lockedBefore = new CompletableFuture<Integer>();
        instance.transaction().executeWithoutResult(_ -> {
            instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 1));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    lockedBefore.complete(instance.jdbc()
                            .sql("select count(*) from pg_locks where locktype = 'advisory'")
                            .query(Integer.class)
                            .single());
                    instance.outbox().announce(announcement(TOPIC, UUID.randomUUID(), 2));
                }
            });
        });
        assertThat(lockedBefore).isCompletedWithValue(0);
        assertThat(versions()).as("also what a last-minute listener announces").containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void shardsAreLockedAscending() throws InterruptedException {
        var keys = Stream.generate(UUID::randomUUID).limit(200).toList();
        for (var blocked : List.of(3, 11, 0, 15)) {
            var held = new CountDownLatch(1);
            var release = new CountDownLatch(1);
            var blocker = Thread.ofVirtual()
                    .start(() -> instance.transaction().executeWithoutResult(_ -> {
                        lock(blocked);
                        held.countDown();
                        await(release);
                    }));
            held.await();
            var writer = Thread.ofVirtual()
                    .start(() -> instance.transaction()
                            .executeWithoutResult(
                                    _ -> keys.forEach(key -> instance.outbox().announce(announcement(TOPIC, key, 1)))));
            var waiting = waiting();
            release.countDown();
            writer.join();
            blocker.join();
            assertThat(waiting)
                    .as("held by the writer that waits for %d", blocked)
                    .isEqualTo(blocked);
        }
    }

    @Test
    void anErasedKeyLeavesNothingButItsTombstone() {
        var erased = UUID.randomUUID();
        instance.announce("uutu.member-profiles.v1", erased, 1);
        instance.announce(TOPIC, erased, 2);
        instance.announce("uutu.member-profiles.v1", UUID.randomUUID(), 3);
        instance.transaction().executeWithoutResult(_ -> {
            instance.journal().purge("uutu.member-profiles.v1", List.of(erased));
            var last = announcement("uutu.member-profiles.v1", erased, 4);
            instance.outbox()
                    .announce(new Announcement(
                            last.topic(), erased, 4, last.eventId(), last.type(), last.time(), Optional.empty()));
        });
        assertThat(instance.journal().purge("uutu.member-profiles.v1", List.of(erased)))
                .isZero();
        assertThat(versions()).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    private static void lock(int shard) {
        instance.jdbc()
                .sql("select pg_advisory_xact_lock(:locks, :shard)")
                .param("locks", Writing.LOCKS)
                .param("shard", shard)
                .query()
                .listOfRows();
    }

    /// How many shards the waiting transaction holds, once one waits; with 200 keys it wants all of them.
    private static int waiting() throws InterruptedException {
        for (var attempt = 0; attempt < 6_000; attempt++) {
            var held = instance.jdbc().sql("""
                            select count(*) filter (where granted)
                              from pg_locks
                             where locktype = 'advisory'
                               and pid in (select pid from pg_locks where locktype = 'advisory' and not granted)
                            having bool_and(objid < (select objid from pg_locks
                                                      where locktype = 'advisory' and not granted))
                                   filter (where granted) is not false
                               and count(*) > 0
                            """).query(Integer.class).optional();
            if (held.isPresent()) {
                return held.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("nobody waits, or holds a higher shard");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Long> versions() {
        return instance.jdbc()
                .sql("select cast(headers ->> 'ce_version' as bigint) from outbox order by position")
                .query(Long.class)
                .list();
    }
}
