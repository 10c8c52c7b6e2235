package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import vn.uutu.reporting.rollup.Figures.Term;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.reporting.tree.View;

/// What one looks at in a view: who is whose child, and which cells make up a unit's figure.
public sealed interface Perspective permits MonthlyTrees, OneTree {

    /// @param today the day in Asia/Ho_Chi_Minh
    static Perspective of(View view, Tree tree, LocalDate today) {
        return switch (view) {
            case View.AsWas _ -> new MonthlyTrees(tree);
            case View.AsIs _ -> new OneTree(tree, today);
            case View.AsOn(var day) -> new OneTree(tree, day);
        };
    }

    /// The units that are below this one in some of the months, by code, each with those months.
    SortedMap<Unit, List<YearMonth>> children(UnitId unit, List<YearMonth> months);

    /// Whether the child was there in these months, and not only what it once counted.
    boolean exists(Unit unit, List<YearMonth> months);

    /// Where stands what the member has earned in the unit: there, or in a portion of it that went with the member.
    UnitId place(UnitId unit, UUID member);

    /// Whether what counts at that place in the month counts for the unit.
    boolean holds(UnitId unit, UnitId place, YearMonth month);

    /// The units whose own facts count for the unit in some month.
    Set<UnitId> owners(UnitId unit);

    /// The cells whose sum is what counts for the unit.
    List<Term> terms(UnitId unit);

    /// By the names of which day units are called, if the last month asked for is this one.
    LocalDate namedOn(YearMonth last);
}
