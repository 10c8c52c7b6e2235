package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.fact.Counting.Duration;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Form;
import vn.uutu.reporting.indicator.Wording;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.progress.Table.Cell;
import vn.uutu.reporting.target.Indicator;

/// The columns that one indicator takes in a table: all numbers that its answer has.
final class Columns {

    private static final Wording TARGET = new Wording("chỉ tiêu", "target");
    private static final Wording MEDIAN = new Wording("trung vị (ngày, gần đúng)", "median (days, approximate)");
    private static final Wording DAYS = new Wording("%d–%d ngày", "%d–%d days");
    private static final Wording OPEN = new Wording("từ %d ngày", "%d days or more");

    private final Locale locale;
    private final String name;
    private final List<Column> all = new ArrayList<>();

    private Columns(Locale locale, String name) {
        this.locale = locale;
        this.name = name;
    }

    record Column(String title, Function<IndicatorView, Cell> cell) {}

    static List<Column> of(Definition definition, Locale locale) {
        var columns = new Columns(locale, definition.name().in(locale));
        columns.add(definition.form());
        Indicator.find(definition.code()).ifPresent(promised -> columns.addTarget(promised));
        return columns.all;
    }

    private void add(Form form) {
        switch (form) {
            case Form.Count _, Form.Stock _ -> all.add(new Column(name, one -> amount(one.value())));
            case Form.Ratio ratio -> {
                all.add(new Column(name, one -> share(one.value())));
                add(ratio.numerator().says().in(locale), one -> amount(decimal(one.numerator())));
                add(ratio.denominator().says().in(locale), one -> amount(decimal(one.denominator())));
            }
            case Form.Histogram histogram -> {
                add(MEDIAN.in(locale), one -> amount(one.value()));
                for (var at = 0; at < histogram.buckets().size(); at++) {
                    var index = at;
                    add(
                            days((Duration) histogram.buckets().get(at).counting()),
                            one -> amount(BigDecimal.valueOf(one.spread()
                                    .orElseThrow()
                                    .buckets()
                                    .get(index)
                                    .cases())));
                }
            }
        }
    }

    private void addTarget(Indicator promised) {
        add(TARGET.in(locale), one -> promised.isCount() ? amount(one.target()) : share(one.target()));
    }

    private void add(String part, Function<IndicatorView, Cell> cell) {
        all.add(new Column(name + ": " + part, cell));
    }

    private String days(Duration duration) {
        return duration.most() == Duration.OPEN
                ? OPEN.in(locale).formatted(duration.least())
                : DAYS.in(locale).formatted(duration.least(), duration.most());
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer n) {
        return n == null ? null : BigDecimal.valueOf(n);
    }

    private static Cell amount(@Nullable BigDecimal value) {
        return Optional.ofNullable(value).<Cell>map(Cell.Amount::new).orElseGet(Cell.Unknown::new);
    }

    private static Cell share(@Nullable BigDecimal value) {
        return Optional.ofNullable(value).<Cell>map(Cell.Share::new).orElseGet(Cell.Unknown::new);
    }
}
