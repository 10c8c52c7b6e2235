package vn.uutu.imports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.Rehearsal;
import vn.uutu.imports.column.Wording;
import vn.uutu.imports.sheet.Spreadsheet;
import vn.uutu.imports.table.Table;

/// Works through one claimed job from where it stands to its end, or until it is told to stop.
///
/// A rehearsal is **one** transaction over the whole file, rolled back at the end: later rows may build on earlier
/// ones. Its progress and its errors are written beside it, portion by portion.
record JobRun(Ledger ledger, Uploads uploads, Transactions transactions, List<ImportHandler> handlers) {

    private static final int MOST_ATTEMPTS = 5;
    private static final Wording GIVEN_UP = new Wording(
            "Không xử lý được tệp sau nhiều lần thử; hãy báo quản trị viên.",
            "The file could not be worked after several attempts; please tell the administrator.");

    void run(Claim claim, BooleanSupplier stopping) {
        if (claim.attempts() > MOST_ATTEMPTS) {
            ledger.end(claim, Optional.of(GIVEN_UP), false);
            return;
        }
        try {
            boolean finished = claim.job().dryRun() ? rehearse(claim, stopping) : work(claim, stopping);
            if (finished) {
                ledger.end(
                        claim,
                        Optional.empty(),
                        claim.job().dryRun() && handler(claim).runsRehearsed());
            } else {
                ledger.jobs().release(claim);
            }
        } catch (ImportRefused e) {
            ledger.end(claim, Optional.of(e.detail()), false);
        } catch (Settling.TooManyFaults _) {
            ledger.end(claim, Optional.of(GIVEN_UP), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean rehearse(Claim claim, BooleanSupplier stopping) {
        ledger.clear(claim);
        return Boolean.TRUE.equals(transactions.own().execute(status -> {
            status.setRollbackOnly();
            boolean[] finished = new boolean[1];
            Rehearsal.run(true, () -> finished[0] = workUnchecked(claim, stopping));
            return finished[0];
        }));
    }

    private boolean workUnchecked(Claim claim, BooleanSupplier stopping) {
        try {
            return work(claim, stopping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean work(Claim claim, BooleanSupplier stopping) throws IOException {
        ImportHandler handler = handler(claim);
        Settling settling = new Settling(claim, handler, ledger, transactions, stopping);
        try (Spreadsheet spreadsheet = open(claim);
                Table table = Table.in(spreadsheet, handler.layouts())) {
            return new Portions(table, claim).each(settling::settle, stopping);
        }
    }

    private ImportHandler handler(Claim claim) {
        return handlers.stream()
                .filter(candidate -> candidate.kind().equals(claim.job().kind()))
                .findFirst()
                .orElseThrow();
    }

    /// The file loses its name as soon as it is open: nothing is left behind, however this process ends.
    private Spreadsheet open(Claim claim) throws IOException {
        Path file = uploads.fetch(claim.job().id());
        try {
            return Spreadsheet.open(file);
        } finally {
            Files.delete(file);
        }
    }
}
