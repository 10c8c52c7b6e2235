package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// The areas as they were until 2025-06-30: one file, two provinces, of which the suite begins with one.
@ServiceTest
class UnitImportTests {

    static final Path AREAS = Path.of("../infra/data/units/tayninh_longan_units_until_2025-06-30.csv");
    static final String TAY_NINH = "/api/unit-imports?province=72";
    static final String LONG_AN = "/api/unit-imports?province=80";

    @Autowired
    RestTestClient client;

    Http administrator = Http.as("", RestTestClient.bindToServer().build());

    @BeforeEach
    void signIn() {
        administrator = Http.as("quan.tri", client);
    }

    @Test
    void aProvinceIsTakenAndTheRowsOfTheOtherAreSkipped() throws IOException {
        var file = Files.readString(AREAS);

        assertThat(counted(administrator.bringIn(TAY_NINH + "&dryRun=true", file)))
                .containsExactly(280, 94, 0, 0, 0, 186);
        assertThat(administrator.get("/api/units?code=72").json()).isEmpty();

        assertThat(counted(administrator.bringIn("/api/unit-imports", file))).containsExactly(280, 94, 0, 0, 0, 186);
        var districts = children("72");
        assertThat(districts).hasSize(9);
        assertThat(districts.stream()
                        .mapToInt(district -> children(district).size())
                        .sum())
                .isEqualTo(94);
        assertThat(unit("72").get("name").asString()).isEqualTo("Tỉnh đoàn Tây Ninh");
        assertThat(unit("703").get("name").asString()).isEqualTo("Thành đoàn Tây Ninh");
        assertThat(unit("25459").get("name").asString()).isEqualTo("Đoàn phường 3");
        assertThat(unit("25459").get("level").asString()).isEqualTo("commune");
        assertThat(administrator.get("/api/units?code=80").json()).isEmpty();

        assertThat(counted(administrator.bringIn(TAY_NINH, file))).containsExactly(280, 0, 94, 0, 0, 186);
        assertThat(counted(administrator.bringIn(LONG_AN + "&dryRun=true", file)))
                .containsExactly(280, 186, 0, 0, 0, 94);
    }

    /// What a row says must be readable, whether it is asked for or not.
    @Test
    void aRowOfAnotherProvinceThatCannotBeReadIsRejected() {
        var report = administrator.bringIn(TAY_NINH + "&dryRun=true", """
                province_code,province_name,district_code,district_name,district_type,ward_code,ward_name,ward_type
                93,Tỉnh Khác,993,Huyện Khác,Huyện,,Xã Khác,Xã
                93,Tỉnh Khác,993,Huyện Khác,Huyện,99303,Xã Khác,Xã
                """);

        assertThat(counted(report)).containsExactly(2, 0, 0, 1, 0, 1);
    }

    private static List<Integer> counted(JsonNode report) {
        assertThat(report.get("status").asString()).isEqualTo("done");
        return List.of(
                report.get("rows").asInt(),
                report.get("accepted").asInt(),
                report.get("unchanged").asInt(),
                report.get("rejected").asInt(),
                report.get("possibleDuplicates").asInt(),
                report.get("skipped").asInt());
    }

    private List<String> children(String code) {
        return administrator
                .get("/api/units/%s/children".formatted(unit(code).get("id").asString()))
                .expect(HttpStatus.OK)
                .json()
                .valueStream()
                .map(child -> child.get("code").asString())
                .toList();
    }

    private JsonNode unit(String code) {
        return administrator
                .get("/api/units?code=" + code)
                .expect(HttpStatus.OK)
                .json()
                .get(0);
    }
}
