package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

/// One way through the whole service, as the people of a province go it.
@ServiceTest
class JourneyTests {

    static final String AREAS = """
            province_code,province_name,district_code,district_name,district_type,ward_code,ward_name,ward_type
            91,Tỉnh Kiểm Thử,991,Thành phố Kiểm Thử,Thành phố,99001,Phường 1,Phường
            91,Tỉnh Kiểm Thử,991,Thành phố Kiểm Thử,Thành phố,99002,Xã Đồng Khởi,Xã
            92,Tỉnh Khác,992,Huyện Khác,Huyện,99003,Xã Khác,Xã
            """;

    @Autowired
    RestTestClient client;

    Http administrator = Http.as("", RestTestClient.bindToServer().build());

    @BeforeEach
    void signIn() {
        administrator = Http.as("quan.tri", client);
    }

    @Test
    void aProvinceIsLoadedItsBranchKeptAndAPersonForgotten() {
        var loaded = administrator.bringIn("/api/unit-imports?province=91", AREAS);
        assertThat(loaded.get("accepted").asInt()).isEqualTo(2);
        var again = administrator.bringIn("/api/unit-imports?province=91", AREAS);
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("skipped").asInt()).isOne();

        var commune = unit("99002");
        var branch = establish("99002.01", commune);
        var other = establish("99002.02", commune);
        assign("thu.ky", branch, "branch-secretary");
        assign("dpo.91", unit("91"), "data-protection-officer");
        var secretary = Http.as("thu.ky", client);

        var member = secretary
                .post("/api/members", """
                        {"unit": "%s", "from": "2020-03-26", "fullName": "Đặng Thị Ánh", "birthDate": "1999-05-02",
                         "gender": "female", "memberCode": "0912345", "citizenNumber": "072199001234",
                         "ethnicity": "Kinh", "details": {"phone": "0900000000"}}
                        """.formatted(branch))
                .expect(HttpStatus.CREATED)
                .id();
        assertThat(secretary
                        .post("/api/members/search", "{\"query\": \"dang anh\"}")
                        .expect(HttpStatus.OK)
                        .json()
                        .get("items")
                        .get(0)
                        .get("fullName")
                        .asString())
                .isEqualTo("Đặng Thị Ánh");
        assertThat(secretary
                        .get("/api/members/" + member)
                        .json()
                        .get("sensitive")
                        .get("ethnicity")
                        .asString())
                .isEqualTo("Kinh");

        var roster = secretary.bringIn("/api/rosters?unit=" + branch, """
                Họ và tên,Mã định danh đoàn viên,Ngày sinh,Giới tính,Thời gian vào Đoàn
                Lê Văn Đức,0912346,01/02/2001,Nam,26/03/2017
                Không Ngày,0912347,,Nam,26/03/2017
                """);
        assertThat(roster.get("accepted").asInt()).isOne();
        assertThat(roster.get("errors").get(0).get("column").asString()).isEqualTo("Ngày sinh");

        secretary
                .post(
                        "/api/members/%s/move".formatted(member),
                        "{\"unit\": \"%s\", \"on\": \"2024-01-01\"}".formatted(other))
                .expect(HttpStatus.NOT_FOUND);
        administrator
                .post(
                        "/api/members/%s/move".formatted(member),
                        "{\"unit\": \"%s\", \"on\": \"2024-01-01\"}".formatted(other))
                .expect(HttpStatus.OK);
        secretary.get("/api/members/" + member).expect(HttpStatus.NOT_FOUND);
        administrator
                .post("/api/members/%s/leaving".formatted(member), "{\"on\": \"2025-01-01\", \"reason\": \"matured\"}")
                .expect(HttpStatus.OK);
        administrator.delete("/api/members/" + member).expect(HttpStatus.FORBIDDEN);
        Http.as("dpo.91", client).delete("/api/members/" + member).expect(HttpStatus.NO_CONTENT);
        administrator.get("/api/members/" + member).expect(HttpStatus.NOT_FOUND);
        assertThat(Http.as("dpo.91", client)
                        .get("/api/access-log?member=" + member)
                        .expect(HttpStatus.OK)
                        .json()
                        .get("items"))
                .isNotEmpty();
        assertThat(secretary
                        .get("/api/me")
                        .json()
                        .get("assignments")
                        .get(0)
                        .get("unit")
                        .get("code")
                        .asString())
                .isEqualTo("99002.01");
        assertThat(administrator.get("/api/purposes").json()).isNotEmpty();
    }

    private UUID unit(String code) {
        var units = administrator
                .get("/api/units?code=" + code)
                .expect(HttpStatus.OK)
                .json();
        return UUID.fromString(units.get(0).get("id").asString());
    }

    private UUID establish(String code, UUID parent) {
        return administrator
                .post("/api/units", """
                        {"code": "%s", "name": "Chi đoàn %s", "level": "branch", "sector": "residential",
                         "parent": "%s", "on": "1931-03-26"}
                        """.formatted(code, code, parent))
                .expect(HttpStatus.CREATED)
                .id();
    }

    private void assign(String subject, UUID unit, String role) {
        administrator
                .post("/api/assignments", """
                        {"subject": "%s", "unit": "%s", "role": "%s", "from": "2021-01-01"}
                        """.formatted(subject, unit, role))
                .expect(HttpStatus.CREATED);
    }
}
