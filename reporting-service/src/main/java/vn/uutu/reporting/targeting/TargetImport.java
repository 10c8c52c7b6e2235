package vn.uutu.reporting.targeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.Wording;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.target.Target;
import vn.uutu.reporting.target.Targets;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scopes;

/// Yearly targets out of a sheet, by the same rules as single ones.
@Component
class TargetImport implements ImportHandler {

    static final String KIND = "targets";
    static final String PROGRAMME = "programme";

    private static final Column<String> UNIT = Column.text("Mã đơn vị", 50).required();
    private static final Column<Integer> YEAR =
            Column.integer("Năm", 1931, 2100).required();
    private static final Column<Indicator> INDICATOR = Column.code(
                    "Chỉ tiêu",
                    Map.of(
                            "referred", Indicator.REFERRED,
                            "Giới thiệu", Indicator.REFERRED,
                            "admitted", Indicator.ADMITTED,
                            "Kết nạp", Indicator.ADMITTED))
            .required();
    private static final Column<Integer> AMOUNT =
            Column.integer("Số lượng", 0, 1_000_000).required();
    private static final Column<String> REASON = Column.text("Lý do", 1000);

    private static final Wording ONE_UNIT = new Wording(
            "mã của một đơn vị có trong cây tổ chức, trong phạm vi của bạn", "the code of one unit within your scope");

    private final Trees trees;
    private final Programmes programmes;
    private final Targets targets;
    private final Scopes scopes;
    private final Changes changes;
    private final Clock clock;

    TargetImport(Trees trees, Programmes programmes, Targets targets, Scopes scopes, Changes changes, Clock clock) {
        this.trees = trees;
        this.programmes = programmes;
        this.targets = targets;
        this.scopes = scopes;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Columns> layouts() {
        return List.of(Columns.of("targets", UNIT, YEAR, INDICATOR, AMOUNT, REASON));
    }

    @Override
    public void handle(ImportJob job, List<Row> rows, ImportResult result) {
        var board = scopes.of(job.subject()).having(Role.ORGANISATION_BOARD);
        var programme = Optional.ofNullable(job.parameters().get(PROGRAMME))
                .flatMap(programmes::find)
                .orElseThrow();
        var byCode = trees.seen().units().stream().collect(Collectors.groupingBy(Unit::code));
        for (var row : rows) {
            var units = byCode.getOrDefault(row.get(UNIT), List.of()).stream()
                    .filter(unit -> scopes.covers(board, unit.id().value()))
                    .toList();
            if (units.size() != 1) {
                result.rejected(row, UNIT, ONE_UNIT);
            } else if (programme.covers(row.get(YEAR))) {
                enter(row, units.getFirst(), programme, job, result);
            } else {
                result.rejected(row, YEAR, yearOf(programme));
            }
        }
        changes.announce(Changes.Source.ENTRIES);
    }

    private static Wording yearOf(Programme programme) {
        var first = programme.first().getYear();
        var last = programme.last().getYear();
        return new Wording(
                "một năm của chương trình, từ " + first + " đến " + last,
                "a year of the programme, from " + first + " to " + last);
    }

    private void enter(Row row, Unit unit, Programme programme, ImportJob job, ImportResult result) {
        var target = new Target(
                programme.code(), row.get(INDICATOR), unit.id(), row.get(YEAR), OptionalInt.of(row.get(AMOUNT)));
        var reason = row.find(REASON).orElse("Nhập từ tệp");
        if (targets.enter(target, new Authorship(job.subject(), clock.instant(), reason))) {
            result.accepted(row);
        } else {
            result.unchanged(row);
        }
    }
}
