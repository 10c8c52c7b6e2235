package vn.uutu.members.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberEvents;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.MemberProblem;
import vn.uutu.members.member.Members;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.Units;

@Service
class Registration {

    private final Members members;
    private final Units units;
    private final MemberEvents events;
    private final TakenBack takenBack;
    private final Present present;

    Registration(Members members, Units units, MemberEvents events, TakenBack takenBack, Present present) {
        this.members = members;
        this.units = units;
        this.events = events;
        this.takenBack = takenBack;
        this.present = present;
    }

    @Transactional
    public Registered register(Checked.Person person, UnitId unit, LocalDate from) {
        refuseDeadUnit(unit, from);
        var likeness = new Members.Likeness(person.profile(), unit);
        var doubts = Doubts.about(person, members.resembling(List.of(likeness)));
        var transition = Member.register(
                new MemberId(present.newId()), person.facts(), person.profile(), unit, from, present.recorded());
        return new Registered(carryOut(transition), doubts);
    }

    @Transactional
    public Registered change(MemberId id, ExpectedVersion expected, UnaryOperator<Checked.Person> change) {
        var member = members.known(id);
        expected.check(member.version());
        var person = change.apply(new Checked.Person(member.facts(), member.profile()));
        if (person.equals(new Checked.Person(member.facts(), member.profile()))) {
            return new Registered(member, List.of());
        }
        var transition = member.change(person.facts(), person.profile(), present.recorded());
        return new Registered(carryOut(transition), Doubts.about(person, List.of()));
    }

    @Transactional
    public Member move(MemberId id, ExpectedVersion expected, UnitId unit, LocalDate on) {
        var member = active(id, expected);
        refuseDeadUnit(unit, on);
        return carryOut(member.move(unit, on, present.recorded()));
    }

    @Transactional
    public Member leave(MemberId id, ExpectedVersion expected, Departure departure) {
        return carryOut(active(id, expected).leave(departure, present.recorded()));
    }

    /// A leaving that was recorded wrongly; the branch has to exist ever since. Somebody who really left and comes back
    /// is registered anew.
    @Transactional
    public Member reinstate(MemberId id, ExpectedVersion expected, TakenBack.Given given) {
        var member = members.known(id);
        expected.check(member.version());
        return switch (member) {
            case Member.Active active -> throw new MemberProblem.HasNotLeft(active.id());
            case Member.Left left -> reinstate(left, given);
        };
    }

    private Member reinstate(Member.Left left, TakenBack.Given given) {
        refuseDeadUnit(left.lastUnit(), left.departure().on());
        var recorded = present.recorded();
        var reinstated = carryOut(left.reinstate(recorded));
        takenBack.keep(left, given, recorded);
        return reinstated;
    }

    private Member.Active active(MemberId id, ExpectedVersion expected) {
        var member = members.known(id);
        expected.check(member.version());
        return switch (member) {
            case Member.Active active -> active;
            case Member.Left left -> throw new MemberProblem.HasLeft(left.id());
        };
    }

    private void refuseDeadUnit(UnitId unit, LocalDate from) {
        var alive = Optional.ofNullable(units.livesOf(List.of(unit)).get(unit))
                .filter(life -> life.contains(Period.since(from)));
        if (alive.isEmpty()) {
            throw new MemberProblem.UnitNotAlive(from);
        }
    }

    private Member carryOut(Member.Transition transition) {
        members.save(List.of(transition.member()));
        events.announce(transition.event());
        return transition.member();
    }

    /// A member as it stands in the register now, and what gives reason to look again.
    record Registered(Member member, List<Doubts.Doubt> doubts) {}
}
