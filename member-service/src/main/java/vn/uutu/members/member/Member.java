package vn.uutu.members.member;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.unit.UnitId;

/// A member of the Union. Every standing is its own type: what a member cannot do, the compiler refuses.
public sealed interface Member {

    MemberId id();

    Facts facts();

    /// The branches it belonged to; the last entry ends on the day it left.
    Timeline<UnitId> placements();

    long version();

    default UnitId lastUnit() {
        return placements().last().value();
    }

    /// As its branch became another one on that day: whoever belonged to it belongs to that one from then on, be it
    /// somebody who has left since, or of whom only the facts are left.
    ///
    /// @throws MemberProblem.MovedLater if the member came elsewhere since, or left before
    default Transition follow(UnitId unit, LocalDate on, Recorded recorded) {
        if (!placements().canChange(on)) {
            throw new MemberProblem.MovedLater(
                    id(), placements().last().period().from());
        }
        var there = placements().change(unit, on, recorded);
        var next = switch (this) {
            case Active it -> new Active(it.id, it.facts, it.profile, there, version() + 1);
            case Left it -> new Left(it.id, it.facts, it.profile, there, it.departure, version() + 1);
            case Erased it -> new Erased(it.id, it.facts, there, it.departure, version() + 1);
        };
        return new Transition(next, new MemberEvent.Moved(next, recorded));
    }

    static Transition register(
            MemberId id, Facts facts, Profile profile, UnitId unit, LocalDate from, Recorded recorded) {
        var member = new Active(id, facts, profile, Timeline.starting(unit, from, recorded), 1);
        return new Transition(member, new MemberEvent.Registered(member, profile, recorded));
    }

    /// A member whose name is known.
    sealed interface Known extends Member permits Active, Left {

        Profile profile();

        Transition change(Facts facts, Profile profile, Recorded recorded);

        Transition erase(Recorded recorded);
    }

    /// Somebody who belongs to a branch now.
    record Active(MemberId id, Facts facts, Profile profile, Timeline<UnitId> placements, long version)
            implements Known {

        @Override
        public Transition change(Facts newFacts, Profile newProfile, Recorded recorded) {
            return changed(new Active(id, newFacts, newProfile, placements, version + 1), profile, recorded);
        }

        /// @param on the first day in the new branch, later than the first day in the present one
        public Transition move(UnitId unit, LocalDate on, Recorded recorded) {
            if (unit.equals(lastUnit())) {
                throw new MemberProblem.AlreadyThere(id);
            }
            if (!on.isAfter(placements.last().period().from())) {
                throw new MemberProblem.MovedLater(
                        id, placements.last().period().from());
            }
            var moved = new Active(id, facts, profile, placements.change(unit, on, recorded), version + 1);
            return new Transition(moved, new MemberEvent.Moved(moved, recorded));
        }

        public Transition leave(Departure departure, Recorded recorded) {
            if (!departure.on().isAfter(placements.last().period().from())) {
                throw new MemberProblem.MovedLater(
                        id, placements.last().period().from());
            }
            var left = new Left(id, facts, profile, placements.endOn(departure.on()), departure, version + 1);
            return new Transition(left, new MemberEvent.Left(left, recorded));
        }

        @Override
        public Transition erase(Recorded recorded) {
            return erased(new Erased(id, facts, placements, Optional.empty(), version + 1), recorded);
        }
    }

    /// Somebody who belonged to a branch until the day before the departure.
    record Left(
            MemberId id, Facts facts, Profile profile, Timeline<UnitId> placements, Departure departure, long version)
            implements Known {

        /// As if the member had never left: the last placement goes on.
        public Transition reinstate(Recorded recorded) {
            var reinstated = new Active(id, facts, profile, placements.reopen(), version + 1);
            return new Transition(reinstated, new MemberEvent.Reinstated(reinstated, recorded));
        }

        @Override
        public Transition change(Facts newFacts, Profile newProfile, Recorded recorded) {
            return changed(new Left(id, newFacts, newProfile, placements, departure, version + 1), profile, recorded);
        }

        @Override
        public Transition erase(Recorded recorded) {
            return erased(new Erased(id, facts, placements, Optional.of(departure), version + 1), recorded);
        }
    }

    /// Nobody any more: the facts stay, so that past figures do not move.
    record Erased(MemberId id, Facts facts, Timeline<UnitId> placements, Optional<Departure> departure, long version)
            implements Member {}

    /// What the member becomes, and the fact that is announced. Never one without the other.
    record Transition(Member member, MemberEvent event) {}

    private static Transition changed(Known member, Profile before, Recorded recorded) {
        var restated = member.profile().looksLike(before) ? Optional.<Profile>empty() : Optional.of(member.profile());
        return new Transition(member, new MemberEvent.Changed(member, restated, recorded));
    }

    private static Transition erased(Erased member, Recorded recorded) {
        return new Transition(member, new MemberEvent.Erased(member, recorded));
    }
}
