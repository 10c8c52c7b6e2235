package vn.uutu.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Submission;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.outcome.ChangePage;
import vn.uutu.imports.outcome.Overview;
import vn.uutu.imports.outcome.Place;
import vn.uutu.imports.outcome.RejectedRows;
import vn.uutu.imports.outcome.Trace;
import vn.uutu.imports.template.RejectedSheet;
import vn.uutu.imports.template.Template;

class JdbcImports implements Imports {

    private final Jobs jobs;
    private final Uploads uploads;
    private final Errors errors;
    private final Outcomes outcomes;
    private final List<ImportHandler> handlers;
    private final Transactions transactions;
    private final ImportWorkers workers;

    JdbcImports(
            Jobs jobs,
            Uploads uploads,
            Errors errors,
            Outcomes outcomes,
            List<ImportHandler> handlers,
            Transactions transactions,
            ImportWorkers workers) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.errors = errors;
        this.outcomes = outcomes;
        this.handlers = handlers;
        this.transactions = transactions;
        this.workers = workers;
    }

    @Override
    public void writeTemplate(String kind, Locale locale, OutputStream out) throws IOException {
        Template.write(handler(kind).template(), locale, out);
    }

    @Override
    public UUID accept(Submission submission, MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return accept(submission, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public UUID accept(Submission submission, InputStream file) {
        List<Columns> layouts = handler(submission.kind()).layouts();
        try (Received received = Received.of(file)) {
            Inspection inspection = Inspection.of(received.file(), layouts);
            return transactions.joined().execute(_ -> store(submission, inspection, received));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID store(Submission submission, Inspection inspection, Received received) {
        UUID job = jobs.add(submission, inspection, received.digest());
        try {
            uploads.store(job, received.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wakeAfterCommit();
        return job;
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.wake();
            }
        });
    }

    private ImportHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no handler for " + kind));
    }

    @Override
    public Optional<ImportJob> find(String kind, UUID id, String subject) {
        return jobs.find(kind, id, subject);
    }

    @Override
    public ImportReport report(ImportJob job, Locale locale, Optional<String> cursor) {
        // first the state, then the errors: what is done has all of them
        ImportReport state = jobs.report(job, locale);
        List<Errors.Entry> found = errors.after(job.id(), Cursor.of(cursor), locale);
        List<Errors.Entry> page = found.subList(0, Math.min(found.size(), Errors.PAGE));
        Optional<String> next = found.size() > page.size()
                ? Optional.of(
                        new Cursor(page.getLast().error().row(), page.getLast().ordinal()).toString())
                : Optional.empty();
        return state.with(page.stream().map(Errors.Entry::error).toList(), next);
    }

    @Override
    public Overview overview(ImportJob job) {
        return outcomes.overviews().of(job.id());
    }

    @Override
    public List<Overview> overviews(
            String kind, String subject, Map<String, String> parameters, Optional<UUID> before) {
        return outcomes.overviews().of(kind, subject, parameters, before, OVERVIEWS_A_PAGE);
    }

    @Override
    public ChangePage changes(ImportJob job, Optional<String> cursor) {
        return outcomes.changes().page(job.id(), cursor);
    }

    @Override
    public UUID run(ImportJob rehearsal) {
        return transactions.joined().execute(_ -> {
            UUID job = outcomes.rehearsed().run(rehearsal.id());
            wakeAfterCommit();
            return job;
        });
    }

    @Override
    public OptionalInt rejectedRows(ImportJob job) {
        return jobs.endedWithin(job, outcomes.keepErrors())
                ? OptionalInt.of(outcomes.rejected().count(job.id()))
                : OptionalInt.empty();
    }

    @Override
    public void writeRejectedRows(ImportJob job, Locale locale, OutputStream out) throws IOException {
        RejectedRows rejected = outcomes.rejected();
        RejectedSheet.write(rejected.header(job.id()), rejected.of(job.id(), locale), locale, out);
    }

    @Override
    public Map<Integer, String> rejectedCells(ImportJob job, List<String> columns, Collection<Integer> rows) {
        var known = handler(job.kind()).layouts().stream()
                .filter(layout -> layout.layout().equals(job.layout()))
                .flatMap(layout -> layout.all().stream())
                .toList();
        var names = columns.stream()
                .flatMap(name -> known.stream().filter(column -> column.name().equals(name)))
                .flatMap(column -> column.names().stream())
                .toList();
        return outcomes.rejected().cells(job.id(), names, rows);
    }

    @Override
    public boolean hasUnfinished(String kind) {
        return Boolean.TRUE.equals(transactions.joined().execute(_ -> jobs.hasUnfinished(kind)));
    }

    @Override
    public int forget(String... values) {
        Set<String> traces = Trace.of(values);
        if (traces.isEmpty()) {
            return 0;
        }
        Set<Place> places = Stream.concat(
                        errors.with(traces), outcomes.rejected().with(traces))
                .collect(Collectors.toSet());
        outcomes.rejected().remove(places);
        uploads.removeRehearsed(Duration.ZERO);
        return errors.blank(places);
    }
}
