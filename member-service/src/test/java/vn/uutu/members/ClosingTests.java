package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/// A closed unit names who takes over what the unit itself has counted.
@ServiceTest
class ClosingTests {

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOnlySuccessorTakesOver() {
        var province = new Province(client);
        close(province, "null", province.branch).expect(HttpStatus.OK);

        assertThat(heldBy(province)).isEqualTo("\"" + province.branch + "\"");
        assertThat(announced(province)).isEqualTo(province.branch.toString());
    }

    @Test
    void ofSeveralTheOneThatIsNamed() {
        var province = new Province(client);
        close(province, "\"" + province.commune + "\"", province.branch, province.commune)
                .expect(HttpStatus.OK);

        assertThat(heldBy(province)).isEqualTo("\"" + province.commune + "\"");
    }

    @Test
    void withoutANameNobody() {
        var province = new Province(client);
        close(province, "null", province.branch, province.commune).expect(HttpStatus.OK);

        assertThat(heldBy(province)).isEqualTo("null");
    }

    @Test
    void whoIsNoSuccessorIsNamedInTheRefusal() {
        var province = new Province(client);

        assertThat(close(province, "\"" + province.district + "\"", province.branch)
                        .expect(HttpStatus.BAD_REQUEST)
                        .fields())
                .containsExactly("heldBy");
        assertThat(close(province, "\"" + province.district + "\"")
                        .expect(HttpStatus.BAD_REQUEST)
                        .fields())
                .containsExactly("heldBy");
    }

    private static Http.Answer close(Province province, String heldBy, UUID... successors) {
        var ids = Arrays.stream(successors).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return province.administrator()
                .post(
                        "/api/units/%s/closing".formatted(province.otherBranch),
                        "{\"on\": \"2025-07-01\", \"successors\": [%s], \"heldBy\": %s}".formatted(ids, heldBy));
    }

    private static String heldBy(Province province) {
        return province.administrator()
                .get("/api/units/%s/history".formatted(province.otherBranch))
                .json()
                .get("heldBy")
                .toString();
    }

    private String announced(Province province) {
        return jdbc.sql(
                        "select payload::json ->> 'heldBy' from outbox where key = :unit order by position desc limit 1")
                .param("unit", province.otherBranch)
                .query(String.class)
                .single();
    }
}
