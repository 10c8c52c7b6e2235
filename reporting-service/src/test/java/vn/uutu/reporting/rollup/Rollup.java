package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// The whole rollup on a real database, as the intake drives it: one transaction a batch.
@TestComponent
@ComponentScan("vn.uutu.reporting.store")
class Rollup {

    static final Set<String> STOCKS = Set.of("members", "pool", "stalled");

    final JdbcClient jdbc;
    final Trees trees;
    final Folding folding;
    final Growth growth;
    final Figures figures;
    final Cells cells;
    final Waiting waiting;
    final Reorganisations reorganisations;
    final TransactionOperations transactions;
    final Facts<MemberFact> members;
    final Facts<ReferralFact> referrals;
    LocalDate today = LocalDate.of(2021, 7, 1);

    Rollup(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Trees trees,
            Figures figures,
            Cells cells,
            Waiting waiting,
            Reorganisations reorganisations,
            Facts<MemberFact> members,
            Facts<ReferralFact> referrals) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trees = trees;
        this.figures = figures;
        this.cells = cells;
        this.waiting = waiting;
        this.reorganisations = reorganisations;
        this.members = members;
        this.referrals = referrals;
        this.folding = new Folding(trees, cells, waiting);
        this.growth = new Growth(trees, cells, waiting, reorganisations, members, referrals, () -> today);
    }

    void clear() {
        jdbc.sql("""
            truncate unit, waiting_unit, member_fact, member_placement, referral_fact,
                     cell, year_cell, waiting_count, reorganisation_part, division
            """).update();
        jdbc.sql("update tree_version set version = nextval('tree_version_number'), as_is_day = date '0001-01-01'")
                .update();
    }

    void apply(Class<?> kind, List<?> states) {
        transactions.executeWithoutResult(_ -> {
            if (kind == Unit.class) {
                growth.grow(states.stream().map(Unit.class::cast).toList());
            } else if (kind == Part.class) {
                growth.reorganise(states.stream().map(Part.class::cast).toList());
            } else if (kind == MemberFact.class) {
                folding.fold(states.stream().map(MemberFact.class::cast).toList(), members);
            } else {
                folding.fold(states.stream().map(ReferralFact.class::cast).toList(), referrals);
            }
        });
    }

    long waiting() {
        return jdbc.sql("select (select count(*) from waiting_unit) + (select count(*) from waiting_count where n <>"
                        + " 0)")
                .query(Long.class)
                .single();
    }

    void followToday() {
        transactions.execute(_ -> growth.followToday());
    }

    /// As the oracle writes them: flows as they are, stocks as their sum up to the month.
    Map<String, Integer> figures() {
        return figures(Layer.AS_WAS);
    }

    Map<String, Integer> figures(Layer layer) {
        var figures = new TreeMap<String, Integer>();
        jdbc.sql("""
            select unit_id, measure, to_date(month::text, 'yyyymm') as first_day, sector, gender, n
              from cell_count
             where layer = :layer
            """).param("layer", layer == Layer.AS_WAS ? "as-was" : "as-is").query(row -> {
            var month = java.time.YearMonth.from(row.getDate("first_day").toLocalDate());
            var measure = row.getString("measure");
            var tail = " " + row.getString("sector") + " " + row.getString("gender");
            var unit = row.getString("unit_id");
            var n = row.getInt("n");
            var stock = measure.replace("-by-structure", "");
            if (STOCKS.contains(stock)) {
                Oracle.months().stream()
                        .filter(later -> !later.isBefore(month))
                        .forEach(later -> figures.merge(unit + " " + later + " " + stock + tail, n, Integer::sum));
            } else {
                figures.merge(unit + " " + month + " " + measure + tail, n, Integer::sum);
            }
        });
        figures.values().removeIf(n -> n == 0);
        var tree = trees.seen();
        figures.keySet().removeIf(key -> isPortion(UnitId.of(key.split(" ")[0]), tree));
        return figures;
    }

    /// Sums of a whole year that are not the sum of its months.
    static int yearsUnlikeTheirMonths(JdbcClient jdbc) {
        return jdbc.sql("""
            with counted as (
                select unit_id, month / 100 as year, layer, number, sum(n) as n
                  from cell
                 cross join lateral unnest(totals) with ordinality as total (n, number)
                 group by unit_id, month / 100, layer, number),
            stored as (
                select unit_id, year, layer, number, n
                  from year_cell
                 cross join lateral unnest(totals) with ordinality as total (n, number))
            select count(*)
              from counted
              full join stored using (unit_id, year, layer, number)
             where coalesce(counted.n, 0) <> coalesce(stored.n, 0)
            """).query(Integer.class).single();
    }

    private static boolean isPortion(UnitId id, Tree tree) {
        return !tree.earner(id).equals(id);
    }
}
