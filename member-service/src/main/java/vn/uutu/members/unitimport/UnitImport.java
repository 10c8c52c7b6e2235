package vn.uutu.members.unitimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Columns;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitEvents;
import vn.uutu.members.unit.Units;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scopes;

/// Loads the organisation. A unit that is there already, the same in all, changes nothing; one that differs is
/// rejected, because a file does not tell on which day it was renamed or moved. Units above come before those below.
/// The official list holds several provinces: the rows of those that were not asked for are skipped.
@Component
class UnitImport implements ImportHandler {

    static final String KIND = "units";
    static final String FROM = "from";
    static final String PROVINCE = "province";

    /// The day the Union was founded.
    static final LocalDate FOUNDING = LocalDate.of(1931, 3, 26);

    private final Units units;
    private final UnitEvents events;
    private final Scopes scopes;
    private final Present present;

    UnitImport(Units units, UnitEvents events, Scopes scopes, Present present) {
        this.units = units;
        this.events = events;
        this.scopes = scopes;
        this.present = present;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Columns> layouts() {
        return UnitColumns.LAYOUTS;
    }

    @Override
    public void handle(ImportJob job, List<Row> rows, ImportResult result) {
        var lines = rows.stream()
                .filter(row -> isAskedFor(job, row, result))
                .filter(row -> Line.hasCodes(row, result))
                .map(row -> new Line(row, wanted(job, row)))
                .toList();
        units.lockTree();
        var codes = lines.stream().flatMap(Line::codes).distinct().toList();
        var scope = scopes.of(job.subject()).having(Role.ORGANISATION_BOARD);
        var known = new KnownUnits(units.withCodes(codes), scope, scopes, present);
        lines.forEach(line -> settle(line, known, result));
        if (!known.established().isEmpty()) {
            units.save(known.established().stream().map(event -> event.unit()).toList());
            known.established().forEach(events::announce);
        }
    }

    private static void settle(Line line, KnownUnits known, ImportResult result) {
        var changed = false;
        for (var wanted : line.wanted()) {
            switch (known.take(wanted)) {
                case KnownUnits.Outcome.Established _ -> changed = true;
                case KnownUnits.Outcome.Known _ -> {}
                case KnownUnits.Outcome.Refused refused -> {
                    result.rejected(
                            line.row(),
                            line.column(refused.fault()),
                            refused.fault().expected());
                    return;
                }
            }
        }
        if (changed) {
            result.accepted(line.row());
        } else {
            result.unchanged(line.row());
        }
    }

    private static boolean isAskedFor(ImportJob job, Row row, ImportResult result) {
        var province = row.find(UnitColumns.PROVINCE_CODE);
        var asked = Optional.ofNullable(job.parameters().get(PROVINCE));
        if (province.isEmpty() || asked.isEmpty() || asked.equals(province)) {
            return true;
        }
        result.skipped(row);
        return false;
    }

    private static List<WantedUnit> wanted(ImportJob job, Row row) {
        var from = Optional.ofNullable(job.parameters().get(FROM)).map(LocalDate::parse);
        if (job.layout().equals(UnitColumns.AREAS)) {
            return Areas.unions(row, from.orElse(FOUNDING));
        }
        var since = row.find(UnitColumns.FROM).or(() -> from).orElse(FOUNDING);
        return List.of(new WantedUnit(
                new UnitCode(row.get(UnitColumns.CODE)),
                row.get(UnitColumns.NAME),
                new Level(row.get(UnitColumns.LEVEL)),
                row.find(UnitColumns.SECTOR).map(Sector::new),
                row.find(UnitColumns.PARENT).map(UnitCode::new),
                since));
    }
}
