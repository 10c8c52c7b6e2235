package vn.uutu.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of a job, in the words and the language of the wire. `rows` counts the filled rows below the header;
/// each of them ends in one of the five counters, which grow while the job runs: their sum is its progress, and `rows`
/// in the end. At most 10,000 errors a page, ordered by row; `nextCursor` leads to the next page.
public record ImportReport(
        UUID id,
        String status,
        boolean dryRun,
        int rows,
        int accepted,
        int unchanged,
        int rejected,
        int possibleDuplicates,
        int skipped,
        Optional<String> failure,
        List<String> ignoredColumns,
        List<Error> errors,
        Optional<String> nextCursor) {

    /// What a cursor looks like.
    public static final String CURSOR = "\\d{1,9}-\\d{1,9}";

    public ImportReport with(List<Error> page, Optional<String> next) {
        return new ImportReport(
                id,
                status,
                dryRun,
                rows,
                accepted,
                unchanged,
                rejected,
                possibleDuplicates,
                skipped,
                failure,
                ignoredColumns,
                page,
                next);
    }

    /// One faulty cell (or row: `column` is empty) and what was expected there.
    public record Error(int row, String column, String value, String expected) {}
}
