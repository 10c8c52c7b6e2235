package vn.uutu.endtoend;

import static vn.uutu.endtoend.Account.COMMITTEE;
import static vn.uutu.endtoend.Account.DISTRICT;
import static vn.uutu.endtoend.Account.ORGANISATION;
import static vn.uutu.endtoend.Account.PROVINCE;
import static vn.uutu.endtoend.Account.SECRETARY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;

/// Every page in both sizes and both languages: a picture of each, and nothing amiss on any.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class EveryPageTests {

    final SuiteProcess suite = RunningSuite.suite();
    final String home = suite.url(SuiteProcess.Part.GATEWAY);
    final Units units = new Units(Machine.provincial(suite));
    final Browser committee = Browser.signedIn(suite, COMMITTEE.subject);
    final List<Round> rounds = new ArrayList<>();
    private String draft = "";
    private String batch = "";

    @AfterEach
    void leave() throws InterruptedException {
        for (var round : rounds) {
            round.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,VI", "PHONE,VI", "DESK,EN", "PHONE,EN"})
    void whoIsNotSignedInIsAskedTo(Screen screen, Language language) {
        try (var anybody = RunningChromium.visitor(screen, home).speaking(language)) {
            anybody.expecting(401, "/api/me").expecting(401, "/api/programmes");
            anybody.open("/units/" + unit(PROVINCE)).look("welcome");
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingIsAmissOnAnyPage() {
        var looks = new ArrayList<DynamicTest>();
        var stops = stops();
        for (var screen : Screen.values()) {
            var round = new Round(screen, home);
            rounds.add(round);
            for (var language : Language.values()) {
                for (var stop : stops) {
                    var officer = stop.turn(screen, language);
                    var address = stop.address().apply(officer);
                    var look = round.looking(
                            officer,
                            visitor -> visitor.speaking(language).open(address).look(stop.name()));
                    looks.add(DynamicTest.dynamicTest(
                            "%s of %s, %s, %s".formatted(stop.name(), officer, screen, language),
                            () -> Round.outcome(look)));
                }
            }
        }
        return looks.stream();
    }

    private List<Stop> stops() {
        return List.of(
                Stop.at("overview", at -> "/units/" + unit(at), SECRETARY, COMMITTEE),
                Stop.at("overview", at -> "/units/" + unit(at), DISTRICT, PROVINCE),
                Stop.at(
                        "overview-of-a-year-in-numbers",
                        at -> "/units/" + unit(at) + "?period=2023&indicator=referred&by=quarter&view=table",
                        PROVINCE,
                        COMMITTEE),
                Stop.at("overview-as-tiles", at -> "/units/" + unit(at) + "?view=table&children=tiles", PROVINCE),
                Stop.at(
                        "explanation",
                        at -> "/units/" + unit(at) + "/explanation?indicator=referred",
                        SECRETARY,
                        PROVINCE),
                Stop.at(
                        "explanation-of-a-denominator",
                        at -> "/units/" + unit(at) + "/explanation?indicator=union-share&part=denominator",
                        DISTRICT),
                Stop.at("units", _ -> "/units", PROVINCE, SECRETARY),
                Stop.at("about-a-unit", at -> "/units/" + unit(at) + "/about", ORGANISATION, COMMITTEE),
                Stop.at("members", at -> "/units/" + unit(at) + "/members", SECRETARY, COMMITTEE),
                Stop.at("member", at -> "/members/" + member(at), SECRETARY, COMMITTEE),
                Stop.at("new-member", at -> "/units/" + unit(at) + "/members/new", SECRETARY),
                Stop.at("grading", at -> "/units/" + unit(at) + "/grading?year=2024", SECRETARY),
                Stop.at("roster-imports", at -> "/units/" + unit(at) + "/roster-imports", COMMITTEE, SECRETARY),
                Stop.at("referrals", at -> "/units/" + unit(at) + "/referrals", DISTRICT, COMMITTEE),
                Stop.at("referral", at -> "/referrals/" + referral(at), COMMITTEE, SECRETARY),
                Stop.at("selections", at -> "/units/" + unit(at) + "/selections", COMMITTEE),
                Stop.at("new-selection", at -> "/units/" + unit(at) + "/selections/new", SECRETARY),
                Stop.at("handover-batches", at -> "/units/" + unit(at) + "/handover-batches", COMMITTEE, SECRETARY),
                Stop.at("handover-batch", _ -> "/handover-batches/" + batch(), COMMITTEE, DISTRICT),
                Stop.at("selection-meetings", at -> "/units/" + unit(at) + "/selection-meetings", SECRETARY, COMMITTEE),
                Stop.at("assignments", at -> "/units/" + unit(at) + "/assignments", DISTRICT, ORGANISATION),
                Stop.at("targets", at -> "/units/" + unit(at) + "/targets", ORGANISATION, DISTRICT),
                Stop.at("target-import", at -> "/units/" + unit(at) + "/targets/import", ORGANISATION),
                Stop.at("outside-numbers", at -> "/units/" + unit(at) + "/outside-numbers", ORGANISATION, PROVINCE),
                Stop.at("reorganisations", _ -> "/reorganisations", ORGANISATION, PROVINCE),
                Stop.at("reorganisation-import", _ -> "/reorganisations/import", ORGANISATION),
                Stop.at("reorganisation", _ -> "/reorganisations/" + draft(), ORGANISATION, PROVINCE),
                Stop.at(
                        "reorganisation-unassigned",
                        _ -> "/reorganisations/%s?step=open".formatted(draft()),
                        ORGANISATION),
                Stop.at("reorganisation-preview", _ -> "/reorganisations/%s?step=preview".formatted(draft()), PROVINCE),
                Stop.at(
                        "reorganisation-approval",
                        _ -> "/reorganisations/%s?step=approval".formatted(draft()),
                        ORGANISATION,
                        PROVINCE),
                Stop.at("rules", _ -> "/rules", ORGANISATION, SECRETARY),
                Stop.at("calendar", _ -> "/rules?part=calendar&year=2025", SECRETARY, ORGANISATION),
                Stop.at("glossary", _ -> "/glossary", SECRETARY),
                Stop.at("not-found", _ -> "/nowhere/at/all", COMMITTEE));
    }

    /// A commune to be split, of which everything is still to be assigned. Nobody approves it.
    private String draft() {
        if (draft.isEmpty()) {
            draft = Browser.signedIn(suite, ORGANISATION.subject)
                    .create(
                            "/api/reorganisations",
                            Map.of(
                                    "decisionNumber",
                                    "900/QĐ-TĐTN",
                                    "decidedOn",
                                    "2026-02-16",
                                    "effectiveOn",
                                    "2030-01-01",
                                    "title",
                                    "Chia đơn vị, chuyển đơn vị",
                                    "steps",
                                    List.of(
                                            Map.of(
                                                    "kind",
                                                    "establish",
                                                    "key",
                                                    "a",
                                                    "code",
                                                    "900-A",
                                                    "name",
                                                    "Đoàn phường Mới",
                                                    "level",
                                                    "commune",
                                                    "parent",
                                                    Map.of("unit", unit(DISTRICT))),
                                            Map.of(
                                                    "kind",
                                                    "establish",
                                                    "key",
                                                    "b",
                                                    "code",
                                                    "900-A",
                                                    "name",
                                                    "Đoàn phường Mới nữa",
                                                    "level",
                                                    "commune",
                                                    "parent",
                                                    Map.of("unit", unit(DISTRICT))),
                                            Map.of(
                                                    "kind",
                                                    "split",
                                                    "unit",
                                                    unit(COMMITTEE),
                                                    "into",
                                                    List.of(Map.of("key", "a"), Map.of("key", "b"))))))
                    .get("id")
                    .asString();
        }
        return draft;
    }

    /// A draft with whoever waits.
    private String batch() {
        if (batch.isEmpty()) {
            var browser = Browser.signedIn(suite, COMMITTEE.subject);
            batch = browser.create(
                            "/api/handover-batches",
                            Map.of(
                                    "unit",
                                    unit(COMMITTEE),
                                    "occasion",
                                    "union-founding",
                                    "day",
                                    "2026-03-26",
                                    "recipient",
                                    "Đảng ủy cấp trên trực tiếp",
                                    "basisDocument",
                                    "Kế hoạch của Tỉnh đoàn ngày 04/8/2021",
                                    "basisSection",
                                    "mục III.1"))
                    .get("id")
                    .asString();
            var waiting = browser.read("/api/handover-batches/waiting?unit=" + unit(COMMITTEE))
                    .get("items")
                    .valueStream()
                    .limit(3)
                    .map(it -> Map.of("referral", it.get("referral").asString(), "position", "Ủy viên"))
                    .toList();
            if (!waiting.isEmpty()) {
                browser.act("/api/handover-batches/" + batch + "/lines", Map.of("lines", waiting));
            }
        }
        return batch;
    }

    private String member(Account officer) {
        var found = committee.act("/api/members/search", Map.of("unit", unit(officer)));
        return found.get("items").get(0).get("id").asString();
    }

    private String referral(Account officer) {
        return committee
                .read("/api/referrals?unit=" + unit(officer))
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private String unit(Account officer) {
        return units.id(officer.unitCode);
    }
}
