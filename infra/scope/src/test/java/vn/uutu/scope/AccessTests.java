package vn.uutu.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.scope.World.id;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.uutu.testing.Tokens;

@ScopeTest
class AccessTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ScopeApplication.MovableClock clock;

    @Autowired
    ScopeApplication.Lag lag;

    @BeforeEach
    void aProvinceWithTwoDistrictsOfTwoBranchesEach() {
        world.forget();
        clock.now = Instant.parse("2025-06-30T03:00:00Z");
        lag.assignments = Duration.ZERO;
        lag.once = true;
        world.units(
                world.unit("province", "- 1931-03-26"),
                world.unit("district1", "province 1931-03-26"),
                world.unit("district2", "province 1931-03-26"),
                world.unit("branch11", "district1 1931-03-26"),
                world.unit("branch12", "district1 1931-03-26"),
                world.unit("branch21", "district2 1931-03-26"));
    }

    static Stream<Arguments> everyRoleAtEveryUnit() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of("province", "district1", "branch11", "branch21")
                        .map(unit -> Arguments.of(role, unit)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleAtEveryUnit")
    void aRoleReachesItsUnitAndWhatIsBelowAndNothingElse(Role role, String at) {
        world.assign("lan", at, role);

        for (var unit : new String[] {"province", "district1", "district2", "branch11", "branch12", "branch21"}) {
            var inside = world.lineage(unit).contains(id(at));
            assertThat(read("lan", unit)).as(unit).isEqualTo(inside ? 200 : 404);
            assertThat(write("lan", unit, role)).as(unit).isEqualTo(inside ? 200 : 404);
            var other = role == Role.OPERATOR ? Role.INSPECTOR : Role.OPERATOR;
            assertThat(write("lan", unit, other)).as(unit).isEqualTo(inside ? 403 : 404);
        }
    }

    @Test
    void aListHoldsWhatIsInScope() {
        world.assign("lan", "district1", Role.STANDING_COMMITTEE);
        world.assign("lan", "branch21", Role.BRANCH_SECRETARY);

        assertThat(count("lan")).isEqualTo("4");
        assertThat(count("nobody")).isEqualTo("0");
        assertThat(count("quan.tri")).isEqualTo("6");
        assertThat(count("province-api")).isEqualTo("6");
    }

    @Test
    void aUnitThatDoesNotExistLooksLikeOneThatIsNotYours() {
        world.assign("lan", "branch11", Role.BRANCH_SECRETARY);

        assertThat(read("lan", "nowhere")).isEqualTo(404);
        assertThat(read("quan.tri", "nowhere")).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theConfiguredHaveTheirRolesOverTheWholeTree(Role role) {
        var aside = role == Role.API_CLIENT
                || role == Role.INSPECTOR
                || role == Role.FRONT_OBSERVER
                || role == Role.DATA_PROTECTION_OFFICER;

        assertThat(write("quan.tri", "branch21", role)).isEqualTo(aside ? 403 : 200);
        assertThat(write("province-api", "branch21", role)).isEqualTo(role == Role.API_CLIENT ? 200 : 403);
    }

    @Test
    void anAssignmentEndsWithTheCallAfterItsWithdrawal() {
        var given = world.assignment("1", "lan", "branch11", Role.BRANCH_SECRETARY, "2020-01-01", "-", false);
        world.assignments(given);
        assertThat(read("lan", "branch11")).isEqualTo(200);

        world.assignments(world.assignment("1", "lan", "branch11", Role.BRANCH_SECRETARY, "2020-01-01", "-", true));
        assertThat(read("lan", "branch11")).isEqualTo(404);

        world.assignments(given, given); // late, and twice
        assertThat(read("lan", "branch11")).isEqualTo(404);
    }

    @Test
    void aKeptAnswerEndsWithTheAssignmentUnderWhichItWasGiven() {
        var name = "/units/" + id("branch11") + "/names";
        world.assign("lan", "branch11", Role.BRANCH_SECRETARY);
        assertThat(postOnce(name).getStatus().value()).isEqualTo(200);
        world.assign("lan", "branch12", Role.BRANCH_SECRETARY);
        assertThat(postOnce(name).getResponseHeaders().getFirst("Idempotent-Replayed"))
                .isEqualTo("true");

        world.assignments(world.assignment(
                "lanbranch11" + Role.BRANCH_SECRETARY,
                "lan",
                "branch11",
                Role.BRANCH_SECRETARY,
                "2020-01-01",
                "-",
                true));

        assertThat(postOnce(name).getStatus().value()).isEqualTo(404);
    }

    @Test
    void anAssignmentHoldsFromItsFirstDayToBeforeItsLastInVietnam() {
        world.assignments(
                world.assignment("1", "lan", "branch11", Role.BRANCH_SECRETARY, "2025-07-01", "2025-07-02", false));

        assertThat(readAt("2025-06-30T16:59:59Z")).isEqualTo(404);
        assertThat(readAt("2025-06-30T17:00:00Z")).isEqualTo(200);
        assertThat(readAt("2025-07-01T16:59:59Z")).isEqualTo(200);
        assertThat(readAt("2025-07-01T17:00:00Z")).isEqualTo(404);
    }

    @Test
    void withoutATokenOfOursNobodyIsKnown() {
        client().get()
                .uri("/units/" + id("branch11"))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer");
        var soon = clockOfTheMachine().plusSeconds(600);
        assertThat(withToken("x.y.z")).isEqualTo(401);
        assertThat(withToken(Tokens.of("quan.tri", Tokens.ISSUER, soon))).isEqualTo(200);
        assertThat(withToken(Tokens.of("quan.tri", "http://elsewhere", soon))).isEqualTo(401);
        assertThat(withToken(Tokens.of("quan.tri", Tokens.ISSUER, soon.minusSeconds(1200))))
                .isEqualTo(401);
    }

    @Test
    void noAnswerIsGivenFromAssignmentsThatMayBeOld() {
        lag.assignments = Duration.ofSeconds(60);
        assertThat(read("quan.tri", "branch11")).isEqualTo(200);

        lag.assignments = Duration.ofSeconds(61);
        assertThat(read("quan.tri", "branch11")).isEqualTo(503);
    }

    @Test
    void theHealthPathIsOpenAndTheRestOfTheActuatorForOperators() {
        client().get().uri("/actuator/health").exchange().expectStatus().isOk();
        client().get().uri("/actuator/parked").exchange().expectStatus().isUnauthorized();
        assertThat(status("GET", "/actuator/parked", "nobody")).isEqualTo(403);
        assertThat(status("GET", "/actuator/parked", "quan.tri")).isEqualTo(404);
    }

    private static Instant clockOfTheMachine() {
        return Clock.systemUTC().instant();
    }

    private int readAt(String instant) {
        clock.now = Instant.parse(instant);
        return read("lan", "branch11");
    }

    private int read(String subject, String unit) {
        return status("GET", "/units/" + id(unit), subject);
    }

    private int write(String subject, String unit, Role role) {
        return status("PUT", "/units/" + id(unit) + "?role=" + role.code(), subject);
    }

    private int withToken(String token) {
        return exchange("GET", "/units/" + id("branch11"), token).getStatus().value();
    }

    private int status(String method, String path, String subject) {
        return exchange(method, path, Tokens.of(subject)).getStatus().value();
    }

    private String count(String subject) {
        return String.valueOf(exchange("GET", "/count", Tokens.of(subject)).getResponseBody());
    }

    private EntityExchangeResult<String> exchange(String method, String path, String token) {
        return client().method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private EntityExchangeResult<String> postOnce(String path) {
        return client().post()
                .uri(path)
                .header("Authorization", "Bearer " + Tokens.of("lan"))
                .header("Idempotency-Key", "k")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private RestTestClient client() {
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
