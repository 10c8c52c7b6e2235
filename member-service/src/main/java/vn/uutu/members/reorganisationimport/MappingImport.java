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

/// Makes a draft of a mapping; its id is that of the import. It decides nothing: what a split leaves open is asked.
@Component
class MappingImport implements ImportHandler {

    static final String KIND = "reorganisations";
    static final String NUMBER = "decisionNumber";
    static final String DECIDED_ON = "decidedOn";
    static final String EFFECTIVE_ON = "effectiveOn";
    static final String TITLE = "title";

    private static final Wording TOO_LONG = new Wording(
            "Tệp có tối đa 500 dòng: một phương án được đọc trọn vẹn một lần.",
            "A file of at most 500 rows: a reorganisation is read as a whole.");

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
        var id = new ReorganisationId(job.id());
        if (reorganisations.find(id).isPresent()) {
            rows.forEach(row -> result.rejected(row, TOO_LONG));
            return;
        }
        var decision = decision(job);
        var board = scopes.of(job.subject()).having(Role.ORGANISATION_BOARD);
        var mapping = new Mapping(organisation.on(decision.effectiveOn()), unit -> scopes.covers(board, unit.value()));
        rows.forEach(row -> settle(row, mapping.take(Edge.of(row)), result));
        var steps = mapping.steps();
        if (!steps.isEmpty()) {
            var proposal = new Proposal(decision, steps, Choices.NONE);
            reorganisations.save(Reorganisation.draft(id, proposal, new Subject(job.subject())));
        }
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
