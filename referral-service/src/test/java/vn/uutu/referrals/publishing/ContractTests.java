package vn.uutu.referrals.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.referrals.referral.Given.RULES;
import static vn.uutu.referrals.referral.Given.aMember;
import static vn.uutu.referrals.referral.Given.aReferral;
import static vn.uutu.referrals.referral.Given.recording;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.referrals.knownmember.Gender;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.Placement;
import vn.uutu.referrals.referral.Given;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralEvent;
import vn.uutu.referrals.referral.Revision;
import vn.uutu.referrals.referral.Steps;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Step;

class ContractTests {

    static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("everyEvent")
    void theStateIsWhatTheContractPromises(ReferralEvent event) {
        var state = JSON.readTree(JSON.writeValueAsString(ReferralStateV1.of(event)));
        var name = ReferralStateV1.typeOf(event).replace("vn.uutu.referral.", "referral-");

        assertThat(state).isEqualTo(JSON.readTree(contract(name + ".example.json")));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(contract("referral.v1.schema.json"))
                        .validate(state))
                .isEmpty();
    }

    @Test
    void everyTypeHasItsExample() {
        assertThat(everyEvent().<Class<?>>map(ReferralEvent::getClass).distinct())
                .containsExactlyInAnyOrder(ReferralEvent.class.getPermittedSubclasses());
    }

    static Stream<ReferralEvent> everyEvent() {
        return Stream.of(admission(), exit(), revisions()).flatMap(List::stream);
    }

    private static List<ReferralEvent> admission() {
        var selected = Referral.select(aReferral(1), RULES, entry("2023-05-19", 1, "2023-05-19T12:30:00.123456Z"));
        var events = new ArrayList<>(List.of(selected.event()));
        var now = selected.referral();
        now = take(now, Step.CONFIRMED, entry("2023-05-26", 2, "2023-05-27T02:00:00Z"), events);
        now = take(now, Step.HANDED_OVER, entry("2023-06-15", 3, "2023-06-15T09:00:00Z"), events);
        now = take(now, Step.CLASS_COMPLETED, entry("2023-08-20", 4, "2023-08-21T01:15:00Z"), events);
        now = take(now, Step.PROSPECT_RECOGNISED, entry("2023-10-02", 5, "2023-10-03T01:15:00Z"), events);
        now = take(now, Step.RESOLVED, entry("2023-11-10", 6, "2023-11-10T10:00:00Z"), events);
        now = take(now, Step.CELL_VOTED, entry("2023-12-08", 9, "2023-12-11T02:20:00Z"), events);
        now = take(now, Step.COMMITTEE_VOTED, entry("2023-12-22", 10, "2023-12-25T07:05:00Z"), events);
        now = take(now, Step.ADMITTED, entry("2024-01-15", 7, "2024-01-17T03:45:00Z"), events);
        now = take(now, Step.CEREMONY_HELD, entry("2024-02-03", 8, "2024-02-03T08:30:00Z"), events);
        take(now, Step.OFFICIAL, entry("2025-02-03", 11, "2025-02-24T01:50:00Z"), events);
        var removal = new Exit(Exit.Kind.REMOVED, "inactive", Optional.of("never announced"));
        events.add(Steps.exit(now, entry("2024-09-12", 12, "2024-09-16T03:10:00Z"), removal)
                .event());
        return events;
    }

    private static List<ReferralEvent> exit() {
        var selected = Referral.select(aReferral(2), RULES, entry("2022-03-20", 21, "2022-03-20T13:00:00Z"));
        var exit = new Exit(Exit.Kind.RETURNED, "dossier-incomplete");
        return List.of(Steps.exit(selected.referral(), entry("2022-09-01", 22, "2022-09-02T02:00:00Z"), exit)
                .event());
    }

    private static List<ReferralEvent> revisions() {
        var moved = aMember(3, Gender.MALE);
        var home = new KnownMember(
                moved.id(),
                Gender.MALE,
                List.of(new Placement(Given.BRANCH, LocalDate.parse("2016-03-26"), Placement.OPEN)),
                false);
        var selected = Referral.select(aReferral(3), RULES, told(home, "2023-05-19", 31, "2023-05-19T12:30:00Z"));
        var confirmed =
                Steps.take(selected.referral(), Step.CONFIRMED, told(home, "2023-09-20", 32, "2023-09-20T12:30:00Z"));
        var attributed = Revision.attribute(
                        confirmed.referral(), moved, recording(33, Instant.parse("2024-02-06T03:30:00Z")))
                .orElseThrow();
        var corrected = Revision.correct(
                attributed.referral(),
                Step.CONFIRMED,
                LocalDate.parse("2023-09-19"),
                moved,
                recording(34, Instant.parse("2024-02-07T03:30:00Z")));
        var retracted = Revision.retract(
                corrected.referral(), Step.CONFIRMED, recording(35, Instant.parse("2024-02-08T03:30:00Z")));
        return List.of(attributed.event(), corrected.event(), retracted.event());
    }

    private static Referral take(Referral now, Step step, Entry entry, List<ReferralEvent> events) {
        var taken = Steps.take(now, step, entry);
        events.add(taken.event());
        return taken.referral();
    }

    private static Entry entry(String on, int event, String at) {
        return told(aMember(), on, event, at);
    }

    private static Entry told(KnownMember member, String on, int event, String at) {
        return new Entry(LocalDate.parse(on), member, Paper.NONE, recording(event, Instant.parse(at)));
    }

    private static InputStream contract(String file) {
        return Objects.requireNonNull(ContractTests.class.getResourceAsStream("/contract/own/events/" + file));
    }
}
