package vn.uutu.reporting.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.OutsideNumber;
import vn.uutu.reporting.target.OutsideNumbers;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.UnitId;

/// Enters, corrects and withdraws numbers. In a quarter, no two of them lie on one path of the tree.
@Component
class Entering {

    private final OutsideNumbers numbers;
    private final Trees trees;
    private final Changes changes;
    private final NumberIds ids;
    private final Clock clock;
    private final Present present;

    Entering(OutsideNumbers numbers, Trees trees, Changes changes, NumberIds ids, Clock clock, Present present) {
        this.numbers = numbers;
        this.trees = trees;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
        this.present = present;
    }

    OutsideNumber get(UUID id) {
        return numbers.find(id).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
    }

    List<OutsideNumbers.Past> history(UUID id) {
        var history = numbers.history(id);
        if (history.isEmpty()) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "not-found");
        }
        return history;
    }

    /// Those of the unit and of all below it, each on the tree at its quarter's end.
    List<OutsideNumber> within(UUID unit, Quarter from, Quarter to) {
        var tree = trees.seen();
        return numbers.of(Quarter.within(from.first(), to.last()).toList()).stream()
                .filter(number -> isIn(new UnitId(unit), number.unit(), number.quarter(), tree))
                .toList();
    }

    /// The tree stands still and the quarter is locked until this is committed: two who enter at once cannot both pass.
    @Transactional
    public OutsideNumber enter(NumberRequest request, String author) {
        var quarter = Quarter.parse(request.quarter()).orElseThrow(() -> Refusal.ofField("quarter", "rule.quarter"));
        check(quarter, request.confirmedOn());
        var tree = trees.lockedForCounting();
        numbers.lock(quarter);
        var unit = new UnitId(request.unit());
        refuseSecondLevel(unit, quarter, tree);
        var number = new OutsideNumber(
                ids.next(), unit, quarter, request.newPartyMembers(), request.confirmedBy(), request.confirmedOn(), 1);
        numbers.add(number, authorship(author, "first entry"));
        changes.announce(Changes.Source.ENTRIES);
        return number;
    }

    @Transactional
    public OutsideNumber correct(OutsideNumber number, CorrectionRequest request, String author) {
        check(number.quarter(), request.confirmedOn());
        var corrected = new OutsideNumber(
                number.id(),
                number.unit(),
                number.quarter(),
                request.newPartyMembers(),
                request.confirmedBy(),
                request.confirmedOn(),
                number.version() + 1);
        if (!numbers.correct(corrected, authorship(author, request.reason()))) {
            throw Versions.changed();
        }
        changes.announce(Changes.Source.ENTRIES);
        return corrected;
    }

    @Transactional
    public void withdraw(OutsideNumber number, String reason, String author) {
        var last = new OutsideNumber(
                number.id(),
                number.unit(),
                number.quarter(),
                number.newPartyMembers(),
                number.confirmedBy(),
                number.confirmedOn(),
                number.version() + 1);
        if (!numbers.withdraw(last, authorship(author, reason))) {
            throw Versions.changed();
        }
        changes.announce(Changes.Source.ENTRIES);
    }

    private void refuseSecondLevel(UnitId unit, Quarter quarter, Tree tree) {
        numbers.of(List.of(quarter)).stream()
                .map(OutsideNumber::unit)
                .filter(holder -> isIn(holder, unit, quarter, tree) || isIn(unit, holder, quarter, tree))
                .flatMap(holder -> tree.find(holder).stream())
                .findFirst()
                .ifPresent(holder -> {
                    throw Refusal.of(
                            HttpStatus.CONFLICT,
                            "outside-number-held",
                            quarter.toString(),
                            holder.nameAt(quarter.last().atEndOfMonth()),
                            holder.code());
                });
    }

    private static boolean isIn(UnitId above, UnitId unit, Quarter quarter, Tree tree) {
        return tree.lineage(unit).holds(above, quarter.last());
    }

    /// Nobody can have confirmed a quarter before it began, or tomorrow.
    private void check(Quarter quarter, LocalDate confirmedOn) {
        var today = present.today();
        if (quarter.year() < 1931 || quarter.first().atDay(1).isAfter(today)) {
            throw Refusal.ofField("quarter", "rule.quarter-begun");
        }
        if (confirmedOn.isAfter(today) || confirmedOn.isBefore(quarter.first().atDay(1))) {
            throw Refusal.ofField("confirmedOn", "rule.confirmed-on");
        }
    }

    private Authorship authorship(String author, String reason) {
        return new Authorship(author, clock.instant(), reason);
    }
}
