package vn.uutu.members.reorganisationimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.OK;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.members.Http;
import vn.uutu.members.ServiceTest;

/// The reorganisation of 2025-07-01 through the whole service. All tests share a database in which the real codes are
/// others' already, so every code has another first digit here: 72 is 62, and 80 is 60, before as after.
@ServiceTest
class RealReorganisationTests {

    static final String IMPORT = "/api/reorganisation-imports?decisionNumber=1682/NQ-UBTVQH15&decidedOn=2025-06-16"
            + "&effectiveOn=2025-07-01&title=Sap xep&dryRun=";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    Http board = Http.as("", RestTestClient.bindToServer().build());

    @Test
    void twoProvincesBecomeOneAndItsDistrictsEnd() throws IOException {
        board = Http.as("quan.tri", client);
        var areas = read("tayninh_longan_units_until_2025-06-30.csv");
        board.bringIn("/api/unit-imports?province=62", areas);
        board.bringIn("/api/unit-imports?province=60", areas);
        var divided = unit("95507", "2025-06-30");
        branch(divided, "95507.01");
        var mapping = read("tayninh_commune_mapping_2025-07-01.csv");

        assertThat(board.bringIn(IMPORT + "true", mapping).get("accepted").asInt())
                .isEqualTo(303);
        var twice = mapping + mapping.substring(mapping.indexOf('\n') + 1); // more than a portion of the import
        assertThat(board.bringIn(IMPORT + "true", twice).get("accepted").asInt())
                .isEqualTo(606);
        var report = board.bringIn(IMPORT + "false", twice);
        assertThat(report.get("accepted").asInt()).isEqualTo(606);
        var path = "/api/reorganisations/" + report.get("id").asString();

        var preview = board.get(path + "/preview").expect(OK).json();
        assertThat(preview.get("objections")).isEmpty();
        assertThat(preview.get("counts").get("established").asInt()).isEqualTo(96);
        assertThat(preview.get("counts").get("closed").asInt()).isEqualTo(280 + 24 + 1);
        assertThat(preview.get("units").get("items")).hasSize(280 + 24 + 1 + 96 + 1);
        var open = preview.get("open").get("items");
        assertThat(open.valueStream().filter(it -> it.get("kind").asString().equals("holder")))
                .hasSize(22);
        assertThat(open.valueStream().filter(it -> it.get("kind").asString().equals("unit")))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.get("unit").get("code").asString()).isEqualTo("95507.01"));

        board.send(HttpMethod.PUT, path + "/assignments", choices(open), _ -> {})
                .expect(OK);
        var approved = approver().post(path + "/approval", "").expect(OK).json();
        assertThat(approved.get("state").asString()).isEqualTo("in-effect");

        assertThat(named("60", "2025-06-30")).isEqualTo("Tỉnh đoàn Long An");
        assertThat(named("62", "2025-06-30")).isEqualTo("Tỉnh đoàn Tây Ninh");
        assertThat(named("60", "2025-07-01")).isEqualTo("Tỉnh đoàn Tây Ninh");
        assertThat(board.get("/api/units?code=62&at=2025-07-01").json()).isEmpty();
        assertThat(unit("60", "2025-07-01").get("id"))
                .isEqualTo(unit("62", "2025-06-30").get("id"));
        assertThat(children("60", "2025-07-01")).hasSize(96).allMatch(level -> level.equals("commune"));
        assertThat(children("62", "2025-06-30")).hasSize(9);
        assertThat(children("60", "2025-06-30")).hasSize(15);
        assertThat(named("95459", "2025-06-30")).isEqualTo("Đoàn phường 3");
        assertThat(named("95459", "2025-07-01")).isEqualTo("Đoàn phường Tân Ninh");
        assertThat(jdbc.sql("""
                        select count(*)
                          from outbox
                         where topic = 'uutu.reorganisations.v1'
                           and payload::json ->> 'reorganisationId' = :id
                        """)
                        .param("id", report.get("id").asString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private static String read(String file) throws IOException {
        return Files.readString(MappingTests.DATA.resolve(file))
                .replaceAll("\\b2(\\d{4})\\b", "9$1")
                .replaceAll("\\b7(\\d{2})\\b", "1$1")
                .replaceAll("\\b8(\\d{2})\\b", "2$1")
                .replaceAll("\\b72\\b", "62")
                .replaceAll("\\b80\\b", "60");
    }

    private void branch(JsonNode commune, String code) {
        board.post("/api/units", """
                        {"code": "%s", "name": "Chi đoàn 1", "level": "branch", "parent": "%s", "on": "2000-01-01"}
                        """.formatted(code, commune.get("id").asString()))
                .expect(CREATED);
    }

    private Http approver() {
        for (var code : List.of("60", "62")) {
            board.post("/api/assignments", """
                            {"subject": "thuong.truc.60", "unit": "%s", "role": "provincial-standing-committee",
                             "from": "2021-01-01"}
                            """.formatted(
                                    unit(code, "2025-06-30").get("id").asString()))
                    .expect(CREATED);
        }
        return Http.as("thuong.truc.60", client);
    }

    /// The first successor for everything.
    private static String choices(JsonNode open) {
        var units = new ArrayList<String>();
        var holders = new ArrayList<String>();
        open.forEach(it -> {
            var to = it.get("among").get(0).get("key").asString();
            var isHolder = it.get("kind").asString().equals("holder");
            var of = it.get(isHolder ? "divided" : "unit").get("unit").asString();
            (isHolder ? holders : units).add("{\"of\": \"%s\", \"to\": {\"key\": \"%s\"}}".formatted(of, to));
        });
        return "{\"units\": %s, \"holders\": %s}".formatted(units, holders);
    }

    private JsonNode unit(String code, String day) {
        return board.get("/api/units?code=%s&at=%s".formatted(code, day))
                .expect(OK)
                .json()
                .get(0);
    }

    private String named(String code, String day) {
        return unit(code, day).get("name").asString();
    }

    private Stream<String> children(String code, String day) {
        var id = unit(code, day).get("id").asString();
        return board.get("/api/units/%s/children?at=%s".formatted(id, day))
                .expect(OK)
                .json()
                .valueStream()
                .map(child -> child.get("level").asString());
    }
}
