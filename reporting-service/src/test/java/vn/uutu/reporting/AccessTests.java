package vn.uutu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.scope.Role.API_CLIENT;
import static vn.uutu.scope.Role.BRANCH_SECRETARY;
import static vn.uutu.scope.Role.GRASSROOTS_COMMITTEE;
import static vn.uutu.scope.Role.ORGANISATION_BOARD;
import static vn.uutu.scope.Role.PROVINCIAL_STANDING_COMMITTEE;
import static vn.uutu.scope.Role.STANDING_COMMITTEE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.uutu.scope.Role;

/// Every operation of the contract × each role × a unit that is served and one that is not, and without a token.
@ReportingTest
class AccessTests {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> BOARD = EnumSet.of(ORGANISATION_BOARD);
    private static final Set<Role> BOARD_AND_APPROVERS = EnumSet.of(ORGANISATION_BOARD, PROVINCIAL_STANDING_COMMITTEE);
    private static final Set<Role> NAMED = EnumSet.of(
            BRANCH_SECRETARY,
            GRASSROOTS_COMMITTEE,
            STANDING_COMMITTEE,
            ORGANISATION_BOARD,
            PROVINCIAL_STANDING_COMMITTEE);
    private static final Set<Role> NAMED_AND_SYSTEMS = EnumSet.of(
            BRANCH_SECRETARY,
            GRASSROOTS_COMMITTEE,
            STANDING_COMMITTEE,
            ORGANISATION_BOARD,
            PROVINCIAL_STANDING_COMMITTEE,
            API_CLIENT);

    /// @param may the roles that may, for a unit that they serve
    /// @param success what they are answered
    /// @param refusal what the others are answered
    record Rule(String operation, String query, Set<Role> may, int success, int refusal) {

        Rule(String operation, String query, Set<Role> may, int success) {
            this(operation, query, may, success, 403);
        }

        boolean isOfUnit() {
            return Stream.of("programmes", "target-imports", "indicators").noneMatch(operation::contains);
        }

        boolean isForEverybody() {
            return may.equals(ALL);
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("GET /api/progress", "?unit={unit}", ALL, 200),
            new Rule("GET /api/progress/stream", "?unit={unit}", ALL, 200),
            new Rule("GET /api/progress/breakdown", "?by=year&unit={unit}", ALL, 200),
            new Rule("GET /api/progress/trends", "?by=year&unit={unit}", ALL, 200),
            new Rule("GET /api/headcount", "?at=2024-01&unit={unit}", ALL, 200),
            new Rule("GET /api/headcount/children", "?at=2024-01&unit={unit}", ALL, 200),
            new Rule("GET /api/programmes", "", ALL, 200),
            new Rule("PUT /api/programmes/{programme}/settings", "", Set.of(), 200),
            new Rule("GET /api/targets", "?unit={unit}", ALL, 200),
            new Rule("PUT /api/targets", "", BOARD, 200),
            new Rule("POST /api/target-imports", "", BOARD, 202),
            new Rule("GET /api/target-imports/{id}", "", Set.of(), 200, 404),
            new Rule("GET /api/outside-numbers", "?unit={unit}", NAMED_AND_SYSTEMS, 200),
            new Rule("POST /api/outside-numbers", "", BOARD, 201),
            new Rule("GET /api/outside-numbers/{id}", "", NAMED, 200),
            new Rule("POST /api/outside-numbers/{id}/correction", "", BOARD, 200),
            new Rule("POST /api/outside-numbers/{id}/withdrawal", "", BOARD, 204),
            new Rule("GET /api/indicators", "", ALL, 200),
            new Rule("GET /api/progress/funnel", "?unit={unit}", ALL, 200),
            new Rule("GET /api/progress/export", "?unit={unit}", ALL, 200),
            new Rule("GET /api/progress/explanation", "?indicator=referred&unit={unit}", NAMED_AND_SYSTEMS, 200),
            new Rule("POST /api/progress/preview", "", BOARD_AND_APPROVERS, 200));

    @Autowired
    Suite suite;

    @Autowired
    Asker asker;

    @AfterEach
    void settleAsAtFirst() {
        asker.settleAsAtFirst();
    }

    @Test
    void everyOperationHasItsRule() {
        assertThat(RULES.stream().map(Rule::operation))
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::toString).toList());
    }

    @Test
    void everySuccessIsOneOfTheContract() {
        var promised = Operation.all().stream()
                .collect(Collectors.toMap(
                        Operation::toString,
                        operation -> Operation.map(operation.content().get("responses"))
                                .keySet()));

        assertThat(RULES)
                .allSatisfy(rule ->
                        assertThat(promised.get(rule.operation())).contains(String.valueOf(rule.success()), "default"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRoleMayWhatItMay(Rule rule) {
        var province = suite.unit("province", "", null);
        var mine = suite.unit("district", "", province);
        var other = suite.unit("district", "", province);
        var subjects = subjects(mine);
        suite.settle();
        var expected = new ArrayList<String>();
        var answered = new ArrayList<String>();
        subjects.forEach((role, subject) -> {
            expected.add(role + " " + (rule.may().contains(role) ? rule.success() : rule.refusal()));
            answered.add(role + " " + asker.ask(rule, mine, subject));
            if (rule.isOfUnit()) {
                expected.add(role + " elsewhere 404");
                answered.add(role + " elsewhere " + asker.ask(rule, other, subject));
            }
        });

        assertThat(answered).isEqualTo(expected);
        assertThat(asker.ask(rule, mine, "")).as("without a token").isEqualTo(401);
        assertThat(asker.ask(rule, mine, "nobody"))
                .as("without an assignment")
                .isEqualTo(rule.isOfUnit() ? 404 : rule.isForEverybody() ? rule.success() : rule.refusal());
    }

    @Test
    void theBoardOfTheProvinceSettlesItsProgrammes() {
        var province = suite.unit("province", "", null);
        suite.assignment("board.of.province", province, "organisation-board");
        suite.settle();

        assertThat(asker.ask(rules().toList().get(6), province, "board.of.province"))
                .isEqualTo(200);
    }

    static Stream<Rule> rules() {
        return RULES.stream();
    }

    private Map<Role, String> subjects(UUID unit) {
        var subjects = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) {
            subjects.put(role, role.code() + "." + unit);
            suite.assignment(role.code() + "." + unit, unit, role.code());
        }
        return subjects;
    }
}
