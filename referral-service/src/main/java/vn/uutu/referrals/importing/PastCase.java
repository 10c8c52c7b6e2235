package vn.uutu.referrals.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.uutu.imports.Row;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Step;

/// A row as a story: when the member was selected, which steps followed, how it ended.
///
/// @param steps between selection and exit, in an order in which each finds what it needs
record PastCase(LocalDate selectedOn, Paper vote, Map<Step, Told> steps, Optional<Ending> ending) {

    record Told(LocalDate on, Paper paper) {}

    record Ending(LocalDate on, Exit exit) {}

    static Read<PastCase> of(Row row, Reasons reasons) {
        return switch (ToldVote.of(row)) {
            case Read.Refused<Paper>(var why) -> new Read.Refused<>(why);
            case Read.Good<Paper>(var vote) -> of(row, vote, reasons);
        };
    }

    private static Read<PastCase> of(Row row, Paper vote, Reasons reasons) {
        var steps = new LinkedHashMap<Step, Told>();
        CaseColumns.STEPS.forEach((step, column) ->
                row.find(column).ifPresent(on -> steps.put(step, new Told(on, paper(row, step)))));
        var selectedOn = row.get(CaseColumns.SELECTED);
        return switch (ending(row, reasons)) {
            case Read.Refused<Optional<Ending>>(var why) -> new Read.Refused<>(why);
            case Read.Good<Optional<Ending>>(var ending) ->
                new Read.Good<>(new PastCase(selectedOn, vote, steps, ending));
        };
    }

    private static Paper paper(Row row, Step step) {
        return switch (step) {
            case RESOLVED -> Paper.numbered(row.find(CaseColumns.RESOLUTION));
            case ADMITTED -> Paper.numbered(row.find(CaseColumns.DECISION));
            case OFFICIAL ->
                Paper.decided(row.find(CaseColumns.OFFICIAL_DECISION), row.find(CaseColumns.OFFICIAL_DECIDED));
            case SELECTED,
                    CONFIRMED,
                    HANDED_OVER,
                    CLASS_COMPLETED,
                    PROSPECT_RECOGNISED,
                    CELL_VOTED,
                    COMMITTEE_VOTED,
                    CEREMONY_HELD,
                    REMOVED,
                    EXITED -> Paper.NONE;
        };
    }

    private static Read<Optional<Ending>> ending(Row row, Reasons reasons) {
        var on = row.find(CaseColumns.EXITED);
        var kind = row.find(CaseColumns.EXIT_KIND);
        if (on.isEmpty() && kind.isEmpty()) {
            return new Read.Good<>(Optional.empty());
        }
        if (on.isEmpty()) {
            return Read.refused(CaseColumns.EXITED, "Ngày kết thúc.", "The date of the end.");
        }
        if (kind.isEmpty()) {
            return Read.refused(CaseColumns.EXIT_KIND, "Hình thức kết thúc.", "The kind of the end.");
        }
        return row.find(CaseColumns.EXIT_REASON)
                .flatMap(it -> reasons.find(kind.orElseThrow(), it))
                .<Read<Optional<Ending>>>map(exit -> new Read.Good<>(Optional.of(new Ending(on.orElseThrow(), exit))))
                .orElseGet(() -> Read.refused(
                        CaseColumns.EXIT_REASON,
                        "Một trong: " + reasons.listed(kind.orElseThrow()) + ".",
                        "One of: " + reasons.listed(kind.orElseThrow()) + "."));
    }
}
