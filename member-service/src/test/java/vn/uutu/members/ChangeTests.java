package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A change touches what it names, and nothing else.
@ServiceTest
class ChangeTests {

    static final AtomicInteger CODE = new AtomicInteger(510_000);

    @Autowired
    RestTestClient client;

    final int code = CODE.incrementAndGet();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fullName             | {'fullName': 'Lê Văn Khác'}         | Lê Văn Khác",
                "/birthDate            | {'birthDate': '2002'}               | 2002",
                "/gender               | {'gender': 'unknown'}               | unknown",
                "/joinedUnionOn        | {'joinedUnionOn': '2017-03-26'}     | 2017-03-26",
                "/memberCode           | {'memberCode': '07%1$s'}           | 07%1$s",
                "/cardNumber           | {'cardNumber': '072003%1$s'}        | 072003%1$s",
                "/sensitive/citizenNumber | {'citizenNumber': '072204%1$s'}  | 072204%1$s",
                "/sensitive/ethnicity  | {'ethnicity': 'Khmer'}              | Khmer",
                "/sensitive/religion   | {'religion': 'Cao Đài'}             | Cao Đài",
                "/details/phone        | {'details': {'phone': '0900000009'}} | 0900000009",
                "/joinedUnionOn        | {'joinedUnionOn': null}             | ",
                "/memberCode           | {'memberCode': null}                | ",
                "/cardNumber           | {'cardNumber': null}                | ",
                "/sensitive/citizenNumber | {'citizenNumber': null}          | ",
                "/sensitive/ethnicity  | {'ethnicity': null}                 | ",
                "/sensitive/religion   | {'religion': null}                  | ",
                "/details/phone        | {'details': {'phone': null}}        | "
            })
    void whatIsNotNamedStays(String place, String patch, String value) {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var path = "/api/members/" + register(secretary, province);
        var before = secretary.get(path).expect(HttpStatus.OK).json();

        secretary.patch(path, patch.formatted(code).replace('\'', '"')).expect(HttpStatus.OK);

        var after = secretary.get(path).expect(HttpStatus.OK).json();
        assertThat(after.at(place).asString("")).isEqualTo(value == null ? "" : value.formatted(code));
        assertThat(without(after, place)).isEqualTo(without(before, place));
    }

    @Test
    void aChangeThatNamesNothingChangesNothing() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var path = "/api/members/" + register(secretary, province);
        var before = secretary.get(path).json();

        secretary.patch(path, "{}").expect(HttpStatus.OK);

        assertThat(without(secretary.get(path).json(), "/version")).isEqualTo(without(before, "/version"));
    }

    private String register(Http secretary, Province province) {
        return secretary
                .post("/api/members", """
                        {"unit": "%s", "from": "2020-01-01", "fullName": "Lê Văn Đức", "birthDate": "2001-02-03",
                         "gender": "male", "joinedUnionOn": "2016-03-26", "memberCode": "05%2$s",
                         "cardNumber": "072001%2$s", "citizenNumber": "072202%2$s", "ethnicity": "Kinh",
                         "religion": "Phật giáo", "details": {"phone": "0900000001", "email": "duc@example.org"}}
                        """.formatted(province.branch, code))
                .expect(HttpStatus.CREATED)
                .id()
                .toString();
    }

    private static JsonNode without(JsonNode member, String place) {
        var rest = (ObjectNode) JsonMapper.shared().readTree(member.toString());
        for (var each : List.of(place, "/version")) {
            var parent = each.substring(0, each.lastIndexOf('/'));
            ((ObjectNode) (parent.isEmpty() ? rest : rest.at(parent))).remove(each.substring(parent.length() + 1));
        }
        return rest;
    }
}
