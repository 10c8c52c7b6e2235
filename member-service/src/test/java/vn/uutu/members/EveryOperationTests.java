package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// Every operation of the contract: who may, who may not, whoever stands elsewhere, and nobody.
@ServiceTest
class EveryOperationTests {

    /// operation | who may, and where | who may not, there too | what whoever stands elsewhere sees | path | body
    static final String TABLE = """
            unitsOn              | inspector@branch              | -                  | []  | /api/units?code={branchCode} | -
            searchUnits          | inspector@branch              | -                  | []  | /api/units/search?query={branchCode} | -
            readUnit             | inspector@branch              | -                  | 404 | /api/units/{branch} | -
            childrenOfUnit       | inspector@branch              | -                  | 404 | /api/units/{branch}/children | -
            historyOfUnit        | inspector@branch              | -                  | 404 | /api/units/{branch}/history | -
            establishUnit        | organisation-board@branch     | standing-committee | 404 | /api/units | {"code": "{branchCode}.1", "name": "Phân đoàn", "level": "sub-branch", "parent": "{branch}", "on": "2024-01-01"}
            renameUnit           | organisation-board@branch     | standing-committee | 404 | /api/units/{branch}/rename | {"name": "Tên mới", "on": "2024-01-01"}
            recodeUnit           | organisation-board@branch     | standing-committee | 404 | /api/units/{branch}/recoding | {"code": "{branchCode}-MOI", "on": "2024-01-01"}
            moveUnit             | organisation-board@district   | standing-committee | 404 | /api/units/{branch}/move | {"parent": "{district}", "on": "2024-01-01"}
            closeUnit            | organisation-board@branch     | standing-committee | 404 | /api/units/{empty}/closing | {"on": "2024-01-01"}
            importUnits          | organisation-board@branch     | standing-committee | own | /api/unit-imports?dryRun=true | @units
            readUnitImport       | organisation-board@branch     | standing-committee | 404 | /api/unit-imports/{unitImport} | -
            draftReorganisation  | organisation-board@branch     | standing-committee | 404 | /api/reorganisations | {"decisionNumber": "2-NQ", "decidedOn": "2025-06-16", "effectiveOn": "2100-01-01", "title": "Đổi tên", "steps": [{"kind": "rename", "unit": "{branch}", "name": "Tên khác"}]}
            listReorganisations  | organisation-board@branch     | standing-committee | own | /api/reorganisations | -
            readReorganisation   | provincial-standing-committee@branch | standing-committee | 404 | /api/reorganisations/{reorganisation} | -
            changeReorganisation | organisation-board@branch     | provincial-standing-committee | 404 | /api/reorganisations/{reorganisation} | {"decisionNumber": "2-NQ", "decidedOn": "2025-06-16", "effectiveOn": "2100-01-01", "title": "Đổi tên", "steps": [{"kind": "rename", "unit": "{branch}", "name": "Tên khác"}]}
            assignInReorganisation | organisation-board@branch   | provincial-standing-committee | 404 | /api/reorganisations/{reorganisation}/assignments | {}
            previewReorganisation| provincial-standing-committee@branch | standing-committee | 404 | /api/reorganisations/{reorganisation}/preview | -
            approveReorganisation| provincial-standing-committee@branch | standing-committee | 404 | /api/reorganisations/{reorganisation}/approval | -
            withdrawReorganisation | organisation-board@branch   | provincial-standing-committee | 404 | /api/reorganisations/{reorganisation}/withdrawal | {"reason": "Lập lại"}
            importReorganisation | organisation-board@branch     | standing-committee | own | /api/reorganisation-imports?dryRun=true&decisionNumber=1-NQ&decidedOn=2025-06-16&effectiveOn=2025-07-01&title=Thu | @mapping
            readReorganisationImport | organisation-board@branch | standing-committee | 404 | /api/reorganisation-imports/{reorganisationImport} | -
            registerMember       | branch-secretary@branch       | inspector          | 404 | /api/members | {"unit": "{branch}", "fullName": "Lê Thị Mới", "birthDate": "2001", "gender": "female"}
            searchMembers        | branch-secretary@branch       | inspector          | 404 | /api/members/search | {"unit": "{branch}"}
            readMember           | branch-secretary@branch       | inspector          | 404 | /api/members/{member} | -
            changeMember         | branch-secretary@branch       | inspector          | 404 | /api/members/{member} | {"gender": "female"}
            eraseMember          | data-protection-officer@branch| organisation-board | 404 | /api/members/{member} | -
            moveMember           | grassroots-committee@commune  | inspector          | 404 | /api/members/{member}/move | {"unit": "{otherBranch}", "on": "2024-01-01"}
            memberLeaves         | branch-secretary@branch       | inspector          | 404 | /api/members/{member}/leaving | {"on": "2024-01-01", "reason": "other"}
            reinstateMember      | branch-secretary@branch       | inspector          | 404 | /api/members/{formerMember}/reinstatement | {"reason": "Ghi nhầm"}
            readRecord           | provincial-standing-committee@branch | api-client  | 404 | /api/members/{member}/record | -
            changeRecord         | branch-secretary@branch       | provincial-standing-committee | 404 | /api/members/{member}/record | {"years": {"2025": {"grading": {"grade": "completed-well"}}}}
            readRecordSheet      | provincial-standing-committee@branch | api-client  | 404 | /api/record-sheets?unit={branch}&year=2024 | -
            writeRecordSheet     | branch-secretary@branch       | provincial-standing-committee | 404 | /api/record-sheets?unit={branch}&year=2024 | {"rows": [{"member": "{member}", "version": 0, "grading": {"grade": "completed"}}]}
            recordCodes          | inspector@branch              | -                  | own | /api/record-codes | -
            importRoster         | branch-secretary@branch       | inspector          | 404 | /api/rosters?unit={branch} | @roster
            listRosters          | branch-secretary@branch       | inspector          | 404 | /api/rosters?unit={branch} | -
            rosterTemplate       | branch-secretary@branch       | inspector          | own | /api/rosters/template | -
            readRoster           | branch-secretary@branch       | inspector          | 404 | /api/rosters/{roster} | -
            rosterChanges        | branch-secretary@branch       | inspector          | 404 | /api/rosters/{roster}/changes | -
            rejectedRowsOfRoster | branch-secretary@branch       | inspector          | 404 | /api/rosters/{roster}/rejected-rows | -
            runRoster            | branch-secretary@branch       | inspector          | 404 | /api/rosters/{roster}/run | -
            assignmentsUnder     | grassroots-committee@branch   | branch-secretary   | 404 | /api/assignments?unit={branch} | -
            giveAssignment       | grassroots-committee@branch   | branch-secretary   | 404 | /api/assignments | {"subject": "ai.moi", "unit": "{branch}", "role": "branch-secretary", "from": "2024-01-01"}
            withdrawAssignment   | grassroots-committee@branch   | branch-secretary   | 404 | /api/assignments/{assignment}/withdrawal | -
            me                   | inspector@branch              | -                  | own | /api/me | -
            purposes             | inspector@branch              | -                  | own | /api/purposes | -
            accessLog            | data-protection-officer@branch| organisation-board | 404 | /api/access-log?unit={branch} | -
            """;

    @Autowired
    RestTestClient client;

    @Test
    void noOperationIsMissing() {
        assertThat(lines().map(Line::operation))
                .containsExactlyInAnyOrderElementsOf(Contract.operations().stream()
                        .map(Contract.Operation::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isForWhoMayInTheirOwnUnits(Line line) {
        var world = new World(client);
        var officer = world.somebody(line.role(), line.where());
        world.expectOf(officer, line);

        assertThat(world.send(world.nobody(), line).status()).isEqualTo(UNAUTHORIZED);
        assertStranger(line, world.send(world.somebody(line.role(), "otherBranch"), line));
        if (!line.mayNot().equals("-")) {
            assertThat(world.send(world.somebody(line.mayNot(), line.where()), line)
                            .status())
                    .isEqualTo(FORBIDDEN);
        }
        assertThat(world.send(officer, line).status().is2xxSuccessful()).isTrue();
    }

    private static void assertStranger(Line line, Http.Answer answer) {
        switch (line.elsewhere()) {
            case "404" -> assertThat(answer.status()).isEqualTo(NOT_FOUND);
            case "[]" -> assertThat(answer.json()).isEmpty();
            default -> assertThat(answer.status().is2xxSuccessful()).isTrue();
        }
    }

    static Stream<Line> lines() {
        return TABLE.lines().map(Line::of);
    }

    record Line(String operation, String may, String mayNot, String elsewhere, String path, String body) {

        static Line of(String text) {
            List<String> cells =
                    Arrays.stream(text.split("\\|")).map(String::strip).toList();
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        }

        String role() {
            return may.split("@")[0];
        }

        String where() {
            return may.split("@")[1];
        }

        @Override
        public String toString() {
            return operation;
        }
    }
}
