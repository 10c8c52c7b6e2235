package vn.uutu.members.reorganising;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.dated.Present;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberEvent;
import vn.uutu.members.member.Members;
import vn.uutu.members.reorganisation.Execution;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.ReorganisationEvent;
import vn.uutu.members.reorganisation.ReorganisationEvents;
import vn.uutu.members.reorganisation.Reorganisations;
import vn.uutu.members.unit.Ancestry;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitEvent;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.Units;

/// Carries an approved reorganisation out: all of it, or, while anything stands against it, nothing.
@Service
class Effect {

    private static final Logger log = LoggerFactory.getLogger(Effect.class);

    private final Reorganisations reorganisations;
    private final Prospects prospects;
    private final Units units;
    private final Members members;
    private final ReorganisationEvents events;
    private final Present present;

    Effect(
            Reorganisations reorganisations,
            Prospects prospects,
            Units units,
            Members members,
            ReorganisationEvents events,
            Present present) {
        this.reorganisations = reorganisations;
        this.prospects = prospects;
        this.units = units;
        this.members = members;
        this.events = events;
        this.present = present;
    }

    /// Checks it again against the organisation of its day as it is now; what stands in the way is in its preview.
    @Transactional
    public void takeEffect(ReorganisationId id) {
        units.lockTree();
        switch (reorganisations.get(id)) {
            case Reorganisation.Approved approved -> attempt(approved);
            case Reorganisation.Draft _, Reorganisation.InEffect _, Reorganisation.Discarded _ -> {}
        }
    }

    private void attempt(Reorganisation.Approved approved) {
        if (approved.proposal().decision().effectiveOn().isAfter(present.today())) {
            return;
        }
        var prospect = prospects.forGood(approved.proposal());
        if (prospect.isReady()) {
            carryOut(approved, prospect);
        } else {
            log.warn(
                    "Reorganisation {} cannot take effect: {} questions open, {} objections, {} units changed later",
                    approved.id().value(),
                    prospect.plan().open().size(),
                    prospect.plan().objections().size(),
                    prospect.changedLater().size());
        }
    }

    private void carryOut(Reorganisation.Approved approved, Prospect prospect) {
        var plan = prospect.plan();
        var execution = new Execution(
                new Execution.Approved(approved.id(), plan, prospect.tree().day()), touched(plan), present);
        var happened = new ArrayList<UnitEvent>();
        for (var round : execution.carryOut(above(plan))) {
            units.save(round.stream().map(Unit.Transition::unit).toList());
            round.forEach(transition -> happened.add(transition.event()));
        }
        var followed = place(plan, execution, prospect);
        var recorded = present.recorded();
        var inEffect = approved.takeEffect(recorded.at());
        reorganisations.save(inEffect);
        events.announce(new ReorganisationEvent.TookEffect(
                inEffect, happened, followed, divisions(prospect, execution), recorded));
        log.info(
                "Reorganisation {} took effect: {} unit changes, {} members placed",
                approved.id().value(),
                happened.size(),
                followed.size());
    }

    private Map<UnitId, Unit> touched(Plan plan) {
        var ids = Stream.concat(
                        plan.closed().stream().map(Plan.Closed::unit),
                        plan.changed().stream().map(Plan.Changed::unit))
                .toList();
        return units.all(ids).stream().collect(toMap(Unit::id, unit -> unit));
    }

    private Ancestry above(Plan plan) {
        var parents = new HashMap<UnitId, Timeline<Optional<UnitId>>>();
        plan.targets().forEach(unit -> parents.putAll(units.above(unit).parents()));
        return new Ancestry(parents);
    }

    private List<MemberEvent> place(Plan plan, Execution execution, Prospect prospect) {
        var moved = members.all(plan.placed().keySet()).stream()
                .map(member -> member.follow(
                        execution.idOf(requireNonNull(plan.placed().get(member.id()))),
                        prospect.tree().day(),
                        present.recorded()))
                .toList();
        members.save(moved.stream().map(Member.Transition::member).toList());
        return moved.stream().map(Member.Transition::event).toList();
    }

    /// Who went where out of a branch that has several successors; the others follow from the units.
    private static List<ReorganisationEvent.Division> divisions(Prospect prospect, Execution execution) {
        var plan = prospect.plan();
        return plan.closed().stream()
                .filter(unit -> unit.successors().size() > 1)
                .flatMap(unit -> prospect.members().getOrDefault(unit.unit(), Set.of()).stream()
                        .map(member -> new ReorganisationEvent.Division(
                                unit.unit(),
                                member,
                                execution.idOf(requireNonNull(plan.placed().get(member))))))
                .toList();
    }
}
