package vn.uutu.reporting.targeting;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.target.Target;
import vn.uutu.reporting.target.Targets;
import vn.uutu.reporting.tree.UnitId;

/// Enters a target into the journal. The same target again changes nothing.
@Component
class Targeting {

    /// The programme of the plan that the suite was built for.
    static final String FIRST_PROGRAMME = "2021-2025";

    private final Programmes programmes;
    private final Targets targets;
    private final Changes changes;
    private final Clock clock;

    Targeting(Programmes programmes, Targets targets, Changes changes, Clock clock) {
        this.programmes = programmes;
        this.targets = targets;
        this.changes = changes;
        this.clock = clock;
    }

    Programme programme(String code) {
        return programmes.find(code).orElseThrow(() -> Refusal.ofField("programme", "rule.unknown-programme"));
    }

    @Transactional
    public Target enter(TargetsController.Request request, String author) {
        var programme = programme(request.programme());
        var indicator = Indicator.find(request.indicator())
                .filter(Indicator::isCount)
                .orElseThrow(() -> Refusal.ofField("indicator", "rule.yearly-indicator"));
        if (!programme.covers(request.year())) {
            throw Refusal.ofField(
                    "year",
                    "rule.programme-year",
                    String.valueOf(programme.first().getYear()),
                    String.valueOf(programme.last().getYear()));
        }
        var amount = Optional.ofNullable(request.amount()).map(OptionalInt::of).orElse(OptionalInt.empty());
        var target = new Target(programme.code(), indicator, new UnitId(request.unit()), request.year(), amount);
        if (targets.enter(target, new Authorship(author, clock.instant(), request.reason()))) {
            changes.announce(Changes.Source.ENTRIES);
        }
        return target;
    }
}
