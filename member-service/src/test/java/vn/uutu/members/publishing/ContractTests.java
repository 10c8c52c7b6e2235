package vn.uutu.members.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.members.assignment.Assignment;
import vn.uutu.members.assignment.AssignmentId;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.assignment.Terms;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.BirthDate;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Facts;
import vn.uutu.members.member.FullName;
import vn.uutu.members.member.Gender;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Profile;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.reorganisation.Approval;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Decision;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.ReorganisationEvent;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.Ancestry;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;
import vn.uutu.scope.Role;

/// What the code writes is exactly what the contract shows, and what the contract shows keeps its own schema.
class ContractTests {

    static final JsonMapper JSON = JsonMapper.shared();
    static final Recorded FIRST = recorded(1, "2026-01-05T02:00:00Z");
    static final ReorganisationId REORGANISATION =
            new ReorganisationId(UUID.fromString("0198f3b0-0000-7000-8000-000000000001"));
    static final Recorded SECOND = recorded(2, "2026-02-06T03:30:00.123456Z");

    @ParameterizedTest
    @MethodSource("examples")
    void theCodeWritesTheExampleAndTheExampleKeepsItsSchema(String example, String schema, Object state) {
        var text = read(example + ".example.json");

        assertThat(JSON.readTree(JSON.writeValueAsString(state))).isEqualTo(JSON.readTree(text));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(read(schema + ".v1.schema.json"))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    static Stream<Arguments> examples() {
        return Stream.of(units(), members(), records(), assignments(), reorganisations())
                .flatMap(examples -> examples);
    }

    static Stream<Arguments> units() {
        var identity = new Unit.Identity(unit(3), Optional.empty(), List.of());
        var description = new Unit.Description(
                new UnitCode("25456"), "Đoàn phường 1", new Level("commune"), Optional.of(unit(2)));
        var founding = LocalDate.of(1931, 3, 26);
        var established = Unit.establish(identity, description, founding, FIRST);
        var alive = (Unit.Alive) established.unit();
        var reform = LocalDate.of(2025, 7, 1);
        return Stream.of(
                        established.event(),
                        alive.recode(new UnitCode("25459"), reform, SECOND).event(),
                        alive.rename("Đoàn phường Một", LocalDate.of(2025, 1, 1), SECOND)
                                .event(),
                        alive.move(Optional.of(unit(1)), reform, SECOND, Ancestry.NONE)
                                .event(),
                        alive.close(reform, List.of(unit(4)), Optional.empty(), SECOND)
                                .event(),
                        alive.relevel(new Level("grassroots"), reform, SECOND)
                                .partOf(REORGANISATION)
                                .event(),
                        alive.rename("Đoàn phường I", founding, SECOND).event())
                .map(event -> Arguments.of(nameOf(UnitStateV1.typeOf(event)), "unit", UnitStateV1.of(event)));
    }

    static Stream<Arguments> members() {
        var id = new MemberId(UUID.fromString("0198f3c0-0000-7000-8000-000000000001"));
        var facts = new Facts(Gender.FEMALE, Optional.of(LocalDate.of(2016, 3, 26)));
        var profile = new Profile(
                new FullName("Đặng Thị Ánh Nguyệt"),
                BirthDate.on(LocalDate.of(1999, 5, 2)),
                new Profile.Numbers(
                        Optional.of(new MemberCode("0123456")), Optional.of(new CardNumber("072099001234"))),
                Profile.Sensitive.NOTHING,
                Map.of());
        var registered = Member.register(id, facts, profile, branch(1), LocalDate.of(2016, 3, 26), FIRST);
        var active = (Member.Active) registered.member();
        var left = active.leave(new Departure(LocalDate.of(2024, 5, 1), Departure.Reason.MATURED), SECOND);
        var later = new Facts(Gender.FEMALE, Optional.of(LocalDate.of(2016, 5, 19)));
        var states = Stream.of(
                        registered.event(),
                        active.change(later, profile, SECOND).event(),
                        active.move(branch(2), LocalDate.of(2023, 9, 5), SECOND).event(),
                        left.event(),
                        ((Member.Left) left.member()).reinstate(SECOND).event(),
                        ((Member.Left) left.member()).erase(SECOND).event())
                .map(event -> Arguments.of(nameOf(MemberStateV1.typeOf(event)), "member", MemberStateV1.of(event)));
        return Stream.concat(
                states,
                Stream.of(Arguments.of(
                        nameOf(MemberProfileStateV1.STATED),
                        "member-profile",
                        MemberProfileStateV1.of(active, profile))));
    }

    static Stream<Arguments> records() {
        var id = new MemberId(UUID.fromString("0198f3c0-0000-7000-8000-000000000001"));
        var lastYear = Year.of(2025);
        var since = LocalDate.of(2024, 1, 10);
        var remarks = new Entry.Remarks(
                Optional.of("Phụ trách đội bóng"), Optional.of("Trần Văn Hòa"), Optional.of("Bí thư chi đoàn"));
        var said = List.of(
                new Entry.Graded(lastYear, new Code("completed-excellently"), 1),
                new Entry.NotGraded(Year.of(2024), new Code("under-six-months")),
                new Entry.Training(lastYear, true, Optional.of(92), Optional.of(new Code("excellent"))),
                new Entry.Review(lastYear, true, remarks, Optional.of(LocalDate.of(2025, 11, 15))),
                new Entry.Honour(
                        new Code("certificate-of-merit"),
                        Optional.of(new Code("commune")),
                        lastYear,
                        Optional.of(LocalDate.of(2025, 3, 26))),
                new Entry.Post(new Code("branch-secretary"), Period.since(since)),
                new Entry.PriorityGroup(
                        new Code("hamlet-branch-leader"), new Period(since, Optional.of(LocalDate.of(2025, 7, 1)))));
        var note = new MemberRecord.Note(new Subject("bithu.chidoan"), SECOND, UUID::randomUUID);
        var stated = MemberRecord.empty(id).restate(said, note).orElseThrow().event();
        return Stream.of(
                Arguments.of(nameOf(MemberRecordStateV1.STATED), "member-record", MemberRecordStateV1.of(stated)));
    }

    static Stream<Arguments> assignments() {
        var id = new AssignmentId(UUID.fromString("0198f3d0-0000-7000-8000-000000000001"));
        var terms = new Terms(
                new Subject("bithu.chidoan"),
                branch(1),
                Role.BRANCH_SECRETARY,
                Period.since(LocalDate.of(2025, 1, 1)),
                Optional.of("12-QĐ/ĐTN"));
        var given = Assignment.give(id, terms, FIRST);
        var held = (Assignment.Given) given.assignment();
        return Stream.of(
                        given.event(),
                        held.withdraw(SECOND).event(),
                        held.endOn(LocalDate.of(2027, 1, 1), SECOND).event())
                .map(event -> Arguments.of(
                        nameOf(AssignmentStateV1.typeOf(event)), "assignment", AssignmentStateV1.of(event)));
    }

    static Stream<Arguments> reorganisations() {
        var founding = LocalDate.of(1931, 3, 26);
        var reform = LocalDate.of(2025, 7, 1);
        var identity = new Unit.Identity(unit(3), Optional.empty(), List.of());
        var description = new Unit.Description(
                new UnitCode("25456"), "Đoàn phường 1", new Level("commune"), Optional.of(unit(2)));
        var alive = (Unit.Alive)
                Unit.establish(identity, description, founding, FIRST).unit();
        var closed =
                alive.close(reform, List.of(unit(4)), Optional.empty(), SECOND).partOf(REORGANISATION);
        var decision = new Decision(
                "1682/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), reform, "Sắp xếp đơn vị hành chính năm 2025");
        var proposal =
                new Proposal(decision, List.of(new Step.Merge(List.of(unit(3)), UnitRef.of(unit(4)))), Choices.NONE);
        var approval = new Approval(new Subject("thuong.truc"), FIRST.at());
        var inEffect = new Reorganisation.InEffect(
                REORGANISATION, proposal, Set.of(new Subject("ban.tochuc")), approval, SECOND.at(), 3);
        var member = new MemberId(UUID.fromString("0198f3c0-0000-7000-8000-000000000001"));
        var event = new ReorganisationEvent.TookEffect(
                inEffect,
                List.of(closed.event()),
                List.of(),
                List.of(new ReorganisationEvent.Division(branch(1), member, branch(2))),
                SECOND);
        return ReorganisationPartV1.of(event).stream()
                .map(part -> Arguments.of(nameOf(ReorganisationPartV1.typeOf(event)), "reorganisation", part));
    }

    /// vn.uutu.member-profile.stated → member-profile-stated
    private static String nameOf(String type) {
        return type.replace("vn.uutu.", "").replace('.', '-');
    }

    private static UnitId unit(int number) {
        return new UnitId(UUID.fromString("0198f3a0-0000-7000-8000-000000000%03d".formatted(number)));
    }

    private static UnitId branch(int number) {
        return new UnitId(UUID.fromString("0198f3b0-0000-7000-8000-000000000%03d".formatted(number)));
    }

    private static Recorded recorded(int number, String at) {
        var id = UUID.fromString("0198f3a1-0000-7000-8000-000000000%03d".formatted(number));
        return new Recorded(id, Instant.parse(at));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("contract/own/events/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
