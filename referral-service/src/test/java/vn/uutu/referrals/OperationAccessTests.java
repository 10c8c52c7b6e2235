package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.node.ObjectNode;
import vn.uutu.testing.Tokens;

/// Every operation of the contract, asked by nobody, by the officer of another branch, and by an inspector, who reads
/// figures only.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationAccessTests {

    /// Reasons of an exit are words without a unit, and so are rules and holidays, which only the board of the province
    /// changes. A file names its units in its rows, each of which is refused
    /// outside the scope; a report is for who handed in the file.
    static final String TABLE = """
            listSelections,         404, 403
            holdSelection,          404, 403
            readSelection,          404, 403
            readEligibility,        404, 403
            listSelectionMeetings,  404, 403
            callSelectionMeeting,   404, 403
            readSelectionMeeting,   404, 403
            writeSelectionMeeting,  404, 403
            closeSelectionMeeting,  404, 403
            listReferrals,          404, 403
            countOpenReferrals,     404, 403
            listExitReasons,        200, 200
            readReferral,           404, 403
            confirmReferral,        404, 403
            handOverReferral,       404, 403
            resolveReferral,        404, 403
            completeAwarenessClass, 404, 403
            recogniseProspect,      404, 403
            recordCellVote,         404, 403
            recordCommitteeVote,    404, 403
            admitReferral,          404, 403
            holdCeremony,           404, 403
            makeOfficial,           404, 403
            removeProbationer,      404, 403
            exitReferral,           404, 403
            listMentors,            404, 403
            assignMentor,           404, 403
            endMentor,              404, 403
            listCeremonyPreparation, 404, 403
            recordCeremonyPreparation, 404, 403
            correctReferral,        404, 403
            retractStep,            404, 403
            importReferrals,        404, 403
            readReferralImport,     404, 404
            listRuleSets,           200, 200
            addRuleSet,             403, 403
            withdrawRuleSet,        403, 403
            readCalendar,           200, 200
            putCalendarDay,         403, 403
            removeCalendarDay,      403, 403
            listHandoverBatches,    404, 403
            composeHandoverBatch,   404, 403
            listWaitingCases,       404, 403
            readHandoverBatch,      404, 403
            addHandoverLines,       404, 403
            removeHandoverLines,    404, 403
            approveHandoverBatch,   404, 403
            reopenHandoverBatch,    404, 403
            handOverBatch,          404, 403
            recordHandoverReceipts, 404, 403
            downloadHandoverList,   404, 403
            """;

    @Autowired
    RestTestClient http;

    Branch branch;
    Branch elsewhere;
    UUID member;
    String selection = "";
    String referral = "";
    String report = "";
    String batch = "";
    String meeting = "";

    @BeforeAll
    void aCaseAndAFileOfABranch() throws InterruptedException {
        branch = Branch.anew();
        elsewhere = Branch.anew();
        member = branch.member("2020-03-26");
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        referral = secretary.select(branch.id(), member, "2023-01-10");
        selection = secretary
                .read(secretary.get("/api/selections?unit=" + branch.id()), 200)
                .at("/items/0/id")
                .asString();
        var committee = new Caller(http, branch.committee()).whenIn(branch.id());
        report = committee
                .read(ask(operation("importReferrals"), Optional.of(committee.subject())), 202)
                .get("id")
                .asString();
        meeting = secretary
                .read(ask(operation("callSelectionMeeting"), Optional.of(secretary.subject())), 201)
                .get("id")
                .asString();
        batch = committee
                .read(ask(operation("composeHandoverBatch"), Optional.of(committee.subject())), 201)
                .get("id")
                .asString();
        new Caller(http, branch.inspector()).whenIn(branch.id());
        new Caller(http, elsewhere.committee()).whenIn(elsewhere.id());
    }

    @Test
    void noOperationIsLeftOut() {
        assertThat(TABLE.lines().map(it -> it.substring(0, it.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = TABLE)
    void anOperationIsForWhomItIs(String id, int strangers, int inspectors) {
        var operation = operation(id);

        assertThat(status(operation, Optional.empty())).isEqualTo(401);
        assertThat(status(operation, Optional.of(elsewhere.committee()))).isEqualTo(strangers);
        assertThat(status(operation, Optional.of(branch.inspector()))).isEqualTo(inspectors);
        var reader = new Caller(http, branch.secretary());
        assertThat(reader.read(reader.get("/api/referrals/" + referral), 200)
                        .get("version")
                        .asLong())
                .isEqualTo(1);
    }

    private static Operation operation(String id) {
        return Operation.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int status(Operation operation, Optional<String> subject) {
        return ask(operation, subject)
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private RestTestClient.ResponseSpec ask(Operation operation, Optional<String> subject) {
        var request = http.method(operation.method())
                .uri(path(operation))
                .headers(it -> subject.map(Tokens::of).ifPresent(it::setBearerAuth));
        if (operation.id().equals("importReferrals")) {
            return request.contentType(MediaType.MULTIPART_FORM_DATA)
                    .body(file())
                    .exchange();
        }
        var body = operation.body();
        return body.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(about(body.orElseThrow()).toString())
                        .exchange();
    }

    private String path(Operation operation) {
        var ids = Map.of(
                "selections", selection,
                "referral-imports", report,
                "handover-batches", batch,
                "selection-meetings", meeting);
        var id = ids.getOrDefault(operation.path().split("/")[2], referral);
        var isList = operation.parameters("query").stream()
                .anyMatch(it -> it.get("name").asString().equals("unit"));
        return operation.at(id)
                + (isList ? "?unit=" + branch.id() : "")
                + (operation.id().equals("readCalendar") ? "?year=2026" : "");
    }

    private ObjectNode about(ObjectNode example) {
        if (example.has("units")) {
            example.putArray("units").add(branch.id().toString());
        }
        if (example.has("unit")) {
            example.put("unit", branch.id().toString());
        }
        if (example.has("candidates")) {
            example.at("/candidates/0").asObject().put("member", member.toString());
        }
        return example;
    }

    private static LinkedMultiValueMap<String, Object> file() {
        var body = new LinkedMultiValueMap<String, Object>();
        body.add(
                "file",
                new ByteArrayResource(
                        "Mã đơn vị,Ngày bình chọn\nKHONG-CO,10/01/2023\n".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "cases.csv";
                    }
                });
        return body;
    }
}
