package vn.uutu.members.reorganisationimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.Wording;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Decision;
import vn.uutu.members.reorganisation.Organisation;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.Reorganisations;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scopes;

/// Makes a draft of a mapping; its id is that of the import. It decides nothing: what a split leaves open is
/// asked. A long file is read portion by portion, and the draft grows with it.
@Component
class MappingImport implements ImportHandler {

    static final String KIND = "reorganisations";
    static final String NUMBER = "decisionNumber";
    static final String DECIDED_ON = "decidedOn";
    static final String EFFECTIVE_ON = "effectiveOn";
    static final String TITLE = "title";

    private static final Wording CHANGED = new Wording(
            "Phương án không được sửa trong khi tệp còn đang được đọc.",
            "The draft is not changed while the file is still being read.");

    private final Reorganisations reorganisations;
    private final Organisation organisation;
    private final Scopes scopes;

    MappingImport(Reorganisations reorganisations, Organisation organisation, Scopes scopes) {
        this.reorganisations = reorganisations;
        this.organisation = organisation;
        this.scopes = scopes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Columns> layouts() {
        return MappingColumns.LAYOUTS;
    }

    @Override
    public void handle(ImportJob job, List<Row> rows, ImportResult result) {
        var by = new Subject(job.subject());
        var decision = decision(job);
        var board = scopes.of(job.subject()).having(Role.ORGANISATION_BOARD);
        var mapping = new Mapping(organisation.on(decision.effectiveOn()), unit -> scopes.covers(board, unit.value()));
        switch (reorganisations.find(new ReorganisationId(job.id())).orElse(null)) {
            case null -> {
                take(rows, mapping, result);
                if (!mapping.steps().isEmpty()) {
                    var proposal = new Proposal(decision, mapping.steps(), Choices.NONE);
                    reorganisations.save(Reorganisation.draft(new ReorganisationId(job.id()), proposal, by));
                }
            }
            case Reorganisation.Draft draft
            when mapping.goOn(draft.proposal().steps()) -> {
                take(rows, mapping, result);
                reorganisations.save(draft.change(draft.proposal().with(mapping.steps()), by));
            }
            case Reorganisation _ -> rows.forEach(row -> result.rejected(row, CHANGED));
        }
    }

    private static void take(List<Row> rows, Mapping mapping, ImportResult result) {
        rows.forEach(row -> settle(row, mapping.take(Edge.of(row)), result));
    }

    private static void settle(Row row, Optional<Fault> fault, ImportResult result) {
        fault.ifPresentOrElse(it -> result.rejected(row, it.column(), it.expected()), () -> result.accepted(row));
    }

    private static Decision decision(ImportJob job) {
        var said = job.parameters();
        return new Decision(
                said.getOrDefault(NUMBER, ""),
                LocalDate.parse(said.getOrDefault(DECIDED_ON, "")),
                LocalDate.parse(said.getOrDefault(EFFECTIVE_ON, "")),
                said.getOrDefault(TITLE, ""));
    }
}
