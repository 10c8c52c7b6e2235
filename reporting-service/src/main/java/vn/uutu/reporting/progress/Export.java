package vn.uutu.reporting.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.uutu.reporting.indicator.Wording;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.progress.ProgressView.UnitView;
import vn.uutu.reporting.progress.Table.Cell;
import vn.uutu.reporting.progress.Table.Note;
import vn.uutu.reporting.tree.View;

/// Lays an answer out as a table. It counts nothing itself, so the table has the figures of the answer.
@Component
class Export {

    private static final Wording TITLE = new Wording("Số liệu", "Figures");
    private static final Wording CODE = new Wording("Mã đơn vị", "Unit code");
    private static final Wording UNIT = new Wording("Đơn vị", "Unit");
    private static final Wording MONTHS = new Wording("Từ tháng – đến tháng", "First and last month");
    private static final Wording COMPLETE_TO = new Wording("Số liệu đầy đủ đến", "Complete to");
    private static final Wording VIEW = new Wording("Cơ cấu tổ chức", "Structure");
    private static final Wording TOTAL = new Wording("Chung", "Total");

    private static final Map<By, Wording> GROUPINGS = Map.of(
            By.YEAR, new Wording("Năm", "Year"),
            By.HALF_YEAR, new Wording("Nửa năm", "Half-year"),
            By.QUARTER, new Wording("Quý", "Quarter"),
            By.MONTH, new Wording("Tháng", "Month"),
            By.SECTOR, new Wording("Khối", "Sector"),
            By.GENDER, new Wording("Giới tính", "Gender"));

    private static final Map<String, Wording> GROUPS = Map.of(
            "residential", new Wording("Địa bàn dân cư", "Residential area"),
            "school", new Wording("Trường học", "Schools"),
            "enterprise", new Wording("Doanh nghiệp", "Enterprises"),
            "civil-service", new Wording("Công nhân viên chức", "Civil and public servants"),
            "armed-forces", new Wording("Lực lượng vũ trang", "Armed forces"),
            "mixed", new Wording("Đơn vị có nhiều khối", "Units of several sectors"),
            "female", new Wording("Nữ", "Female"),
            "male", new Wording("Nam", "Male"),
            "unknown", new Wording("Chưa rõ", "Not known"));

    private final Progress progress;
    private final Breakdown breakdown;

    Export(Progress progress, Breakdown breakdown) {
        this.progress = progress;
        this.breakdown = breakdown;
    }

    /// The unit and its children; empty if the unit is not known.
    Optional<Table> of(Question question, Locale locale) {
        return progress.of(question).map(view -> {
            var rows = new ArrayList<List<Cell>>();
            rows.add(row(unit(view.unit()), view.indicators(), question, locale));
            view.children().forEach(child -> rows.add(row(unit(child.unit()), child.indicators(), question, locale)));
            return table(List.of(CODE, UNIT), rows, question, view.unit(), view.completeTo(), locale);
        });
    }

    /// The unit and its groups; empty if the unit is not known.
    Optional<Table> of(Question question, By by, Locale locale) {
        return breakdown.of(question, by).map(view -> {
            var rows = new ArrayList<List<Cell>>();
            rows.add(row(List.of(TOTAL.in(locale)), view.indicators(), question, locale));
            view.groups()
                    .forEach(group ->
                            rows.add(row(List.of(name(group.group(), locale)), group.indicators(), question, locale)));
            return table(
                    List.of(GROUPINGS.getOrDefault(by, TOTAL)), rows, question, view.unit(), view.completeTo(), locale);
        });
    }

    private static Wording view(View view) {
        return switch (view) {
            case View.AsWas _ ->
                new Wording("từng tháng theo tổ chức cuối tháng đó", "each month by the structure at its end");
            case View.AsIs _ -> new Wording("theo tổ chức hiện nay", "by the structure of today");
            case View.AsOn(var day) -> new Wording("theo tổ chức ngày " + day, "by the structure of " + day);
        };
    }

    private static List<String> unit(UnitView unit) {
        return List.of(unit.code(), unit.name());
    }

    private static String name(String group, Locale locale) {
        return Optional.ofNullable(GROUPS.get(group))
                .map(name -> name.in(locale))
                .orElse(group);
    }

    private static List<Cell> row(
            List<String> names, List<IndicatorView> indicators, Question question, Locale locale) {
        var row = new ArrayList<Cell>();
        names.forEach(name -> row.add(new Cell.Text(name)));
        for (var at = 0; at < indicators.size(); at++) {
            var shown = indicators.get(at);
            Columns.of(question.indicators().get(at), locale)
                    .forEach(column -> row.add(column.cell().apply(shown)));
        }
        return row;
    }

    private static Table table(
            List<Wording> names,
            List<List<Cell>> rows,
            Question question,
            UnitView unit,
            Instant completeTo,
            Locale locale) {
        var titles = question.indicators().stream()
                .flatMap(definition -> Columns.of(definition, locale).stream())
                .map(Columns.Column::title);
        var notes = Stream.concat(
                Stream.of(
                        new Note(UNIT.in(locale), unit.code() + " " + unit.name()),
                        new Note(MONTHS.in(locale), question.from() + " – " + question.to()),
                        new Note(VIEW.in(locale), view(question.view()).in(locale)),
                        new Note(COMPLETE_TO.in(locale), completeTo.toString())),
                question.indicators().stream()
                        .map(definition -> new Note(
                                definition.name().in(locale),
                                definition.meaning().in(locale) + " (" + definition.source() + ")")));
        return new Table(
                TITLE.in(locale),
                Stream.concat(names.stream().map(name -> name.in(locale)), titles)
                        .toList(),
                rows,
                notes.toList());
    }
}
