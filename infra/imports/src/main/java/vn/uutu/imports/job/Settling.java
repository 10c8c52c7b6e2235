package vn.uutu.imports.job;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.Row;
import vn.uutu.imports.RowRefused;
import vn.uutu.imports.table.TableRow;

/// Brings a portion to its end: data, errors and progress in one transaction. A portion that fails on data is halved
/// until the bad row stands alone; each half is a transaction (in a rehearsal a savepoint) of its own, so that nothing
/// collected for a half that was undone, an announcement for example, outlives it.
final class Settling {

    private static final Logger log = LoggerFactory.getLogger(Settling.class);
    private static final int MOST_FAULTS = 100;
    private static final int LOGGED_FAULTS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Claim claim;
    private final ImportHandler handler;
    private final Ledger ledger;
    private final Transactions transactions;
    private final BooleanSupplier stopping;
    private int faults;

    Settling(Claim claim, ImportHandler handler, Ledger ledger, Transactions transactions, BooleanSupplier stopping) {
        this.claim = claim;
        this.handler = handler;
        this.ledger = ledger;
        this.transactions = transactions;
        this.stopping = stopping;
    }

    /// A handler that fails on so many rows is broken, not the data.
    static final class TooManyFaults extends RuntimeException {

        TooManyFaults() {
            super("too many faults", null, false, false);
        }
    }

    void settle(Portions.Portion portion) {
        try {
            withPatience(portion);
        } catch (Ledger.LeaseLost e) {
            throw e;
        } catch (RuntimeException e) {
            blame(portion, e);
        }
    }

    private void blame(Portions.Portion portion, RuntimeException e) {
        if (Blame.of(e) == Blame.INFRASTRUCTURE) {
            throw e;
        }
        int size = portion.rows().size();
        if (size > 1) {
            settle(portion.part(0, size / 2));
            settle(portion.part(size / 2, size));
            return;
        }
        if (Blame.of(e) == Blame.US) {
            count(e);
        }
        reject(portion, e);
    }

    /// The message may hold what was in the row; the type and the place do not.
    private void count(RuntimeException e) {
        if (faults < LOGGED_FAULTS) {
            StackTraceElement[] trace = e.getStackTrace();
            log.error(
                    "Import {} ({}): the handler failed with {} at {}",
                    claim.job().id(),
                    handler.kind(),
                    e.getClass().getName(),
                    trace.length == 0 ? "?" : trace[0]);
        }
        if (++faults > MOST_FAULTS) {
            throw new TooManyFaults();
        }
    }

    /// Faults of the infrastructure pass: the same portion again, until it passes or the process ends. A rehearsal
    /// cannot go on in a broken transaction: it begins anew.
    private void withPatience(Portions.Portion portion) {
        for (Duration pause = Duration.ofMillis(100); ; pause = longer(pause)) {
            try {
                once(portion);
                return;
            } catch (RuntimeException e) {
                boolean again =
                        Blame.of(e) == Blame.INFRASTRUCTURE && !claim.job().dryRun();
                if (!again || stopping.getAsBoolean()) {
                    throw e;
                }
                log.warn("Import {} waits: {}", claim.job().id(), e.getClass().getName());
                pause(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Ledger.LeaseLost();
        }
    }

    private void once(Portions.Portion portion) {
        Tally tally = new Tally();
        record(portion, tally, () -> {
            for (TableRow.Read read : portion.rows()) {
                read.faults().forEach(fault -> tally.rejected(read.row().number(), fault));
            }
            List<Row> good = portion.rows().stream()
                    .filter(read -> read.faults().isEmpty())
                    .map(TableRow.Read::row)
                    .toList();
            if (!good.isEmpty()) {
                handler.handle(claim.job(), good, tally);
            }
            if (tally.size() != portion.rows().size()) {
                throw new IllegalStateException("the handler left rows without an outcome");
            }
        });
    }

    private void reject(Portions.Portion portion, RuntimeException e) {
        Row row = portion.rows().getFirst().row();
        Tally tally = new Tally();
        if (e instanceof RowRefused refused && refused.column().isPresent()) {
            tally.rejected(row, refused.column().get(), refused.expected());
        } else {
            tally.rejected(row, Blame.expected(e));
        }
        record(portion, tally, () -> {});
    }

    private void record(Portions.Portion portion, Tally tally, Runnable work) {
        if (claim.job().dryRun()) {
            transactions.savepoint().executeWithoutResult(_ -> work.run());
            ledger.recordApart(claim, tally, portion);
            return;
        }
        transactions.joined().executeWithoutResult(_ -> {
            // a commit whose answer was lost is found here
            if (ledger.begin(claim) < portion.end()) {
                work.run();
                ledger.record(claim, tally, portion);
            }
        });
    }
}
