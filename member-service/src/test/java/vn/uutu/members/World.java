package vn.uutu.members;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A province with a member, an assignment and files in it, named as the table of operations names them.
final class World {

    private static final String ROSTER = """
            Họ và tên,Ngày sinh
            Lê Văn Mới,2001
            Không Ngày,
            """;
    private static final String UNITS = """
            Mã đơn vị,Tên đơn vị,Cấp,Khối,Mã đơn vị cấp trên,Từ ngày
            %s.9,Chi đoàn 9,branch,,%s,
            """;

    private static final String NUMBER = "018f0000-0000-7000-8000-00000000000";
    private static final Map<String, String> EXAMPLES = Map.of(
            NUMBER + "1", "{root}",
            NUMBER + "2", "{district}",
            NUMBER + "3", "{commune}",
            NUMBER + "4", "{branch}",
            NUMBER + "5", "{otherBranch}");

    private final Province province;
    private final Http officer;
    private final Map<String, String> names = new LinkedHashMap<>();

    static final String DECISION = "&decisionNumber=1-NQ&decidedOn=2025-06-16&effectiveOn=2025-07-01&title=Thu";
    private static final String MAPPING = """
            old_province_code,old_district_code,old_ward_code,old_ward_is_split,new_province_code,new_province_name,\
            new_ward_code,new_ward_name
            00,000,00000,False,00,Tỉnh Khác,00001,Xã Khác
            """;

    World(RestTestClient client) {
        province = new Province(client);
        names.put("{root}", province.root.toString());
        names.put("{district}", province.district.toString());
        names.put("{commune}", province.commune.toString());
        names.put("{branch}", province.branch.toString());
        names.put("{otherBranch}", province.otherBranch.toString());
        names.put("{branchCode}", province.code + ".1.1.01");
        names.put("{empty}", empty().toString());
        names.put("{member}", province.member("Hồ Thị Mơ", "2000").toString());
        names.put("{formerMember}", formerMember().toString());
        names.put("{assignment}", assignment().toString());
        names.put("{reorganisation}", reorganisation().toString());
        officer = province.somebody("data-protection-officer", province.root);
    }

    /// A unit that nobody needs.
    private UUID empty() {
        return province.administrator().post("/api/units", named("""
                        {"code": "{branchCode}.0", "name": "Phân đoàn 0", "level": "sub-branch",
                         "parent": "{branch}", "on": "2000-01-01"}
                        """)).id();
    }

    private UUID formerMember() {
        var member = province.member("Hồ Thị Xa", "1995");
        province.administrator()
                .post("/api/members/%s/leaving".formatted(member), "{\"on\": \"2024-01-01\", \"reason\": \"other\"}")
                .expect(HttpStatus.OK);
        return member;
    }

    private UUID assignment() {
        return province.administrator().post("/api/assignments", named("""
                        {"subject": "ai.do", "unit": "{branch}", "role": "branch-secretary", "from": "2021-01-01"}
                        """)).id();
    }

    private UUID reorganisation() {
        return province.administrator().post("/api/reorganisations", named("""
                        {"decisionNumber": "1-NQ/ĐTN", "decidedOn": "2099-12-01", "effectiveOn": "2100-01-01",
                         "title": "Đổi tên", "steps": [{"kind": "rename", "unit": "{branch}", "name": "Tên sau"}]}
                        """)).id();
    }

    Http administrator() {
        return province.administrator();
    }

    Http nobody() {
        return province.nobody();
    }

    Http somebody(String role, String where) {
        return province.somebody(role, UUID.fromString(named("{" + where + "}")));
    }

    /// What only who hands it in can ask for.
    void expectOf(Http officer, EveryOperationTests.Line line) {
        if (line.path().contains("{roster}")) {
            var report = officer.bringIn(named("/api/rosters?dryRun=true&unit={branch}"), ROSTER);
            names.put("{roster}", report.get("id").asString());
        }
        if (line.path().contains("{reorganisationImport}")) {
            var report = officer.bringIn("/api/reorganisation-imports?dryRun=true" + DECISION, MAPPING);
            names.put("{reorganisationImport}", report.get("id").asString());
        }
        if (line.path().contains("{unitImport}")) {
            var report = officer.bringIn("/api/unit-imports?dryRun=true", units());
            names.put("{unitImport}", report.get("id").asString());
        }
    }

    Http.Answer send(Http somebody, EveryOperationTests.Line line) {
        var path = named(line.path());
        if (line.body().startsWith("@")) {
            var file = switch (line.body()) {
                case "@roster" -> ROSTER;
                case "@mapping" -> MAPPING;
                default -> units();
            };
            var answer = somebody.upload(path, "file.csv", file.getBytes(StandardCharsets.UTF_8));
            if (answer.status() == HttpStatus.ACCEPTED) {
                somebody.result(answer); // nobody is erased meanwhile
            }
            return answer;
        }
        var method = Contract.operations().stream()
                .filter(operation -> operation.id().equals(line.operation()))
                .findFirst()
                .orElseThrow()
                .method();
        return somebody.send(method, path, line.body().equals("-") ? null : named(line.body()), _ -> {});
    }

    /// Somebody who may: the administrator, but for what only a data-protection officer may.
    Http allowed(Contract.Operation operation) {
        return List.of("eraseMember", "accessLog").contains(operation.id()) ? officer : administrator();
    }

    /// The contract's example in the names of this world.
    ObjectNode example(Contract.Operation operation) {
        var text = operation.body().orElseThrow().get("example").toString();
        for (var id : EXAMPLES.entrySet()) {
            text = text.replace(id.getKey(), named(id.getValue()));
        }
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    /// @param parameters by place and name (`query unit`); required ones that are not among them get a good value
    Http.Answer send(Http somebody, Contract.Operation operation, Map<String, String> parameters, String body) {
        var uri = UriComponentsBuilder.fromPath(
                operation.path().replace("{id}", parameters.getOrDefault("path id", id(operation))));
        var headers = new HttpHeaders();
        for (var parameter : operation.parameters()) {
            var name = parameter.get("name").asString();
            var value = Optional.ofNullable(parameters.get(parameter.get("in").asString() + " " + name))
                    .or(() -> parameter.at("/required").asBoolean() ? Optional.of(good(parameter)) : Optional.empty());
            switch (parameter.get("in").asString()) {
                case "query" -> value.ifPresent(it -> uri.queryParam(name, it));
                case "header" -> value.ifPresent(it -> headers.set(name, it));
                default -> {}
            }
        }
        if (operation.node().at("/requestBody/content").has("multipart/form-data")) {
            return somebody.upload(uri.toUriString(), "file.csv", ROSTER.getBytes(StandardCharsets.UTF_8), headers);
        }
        return somebody.send(
                operation.method(), uri.toUriString(), body.isEmpty() ? null : body, it -> it.addAll(headers));
    }

    private String good(JsonNode parameter) {
        if (parameter.at("/schema/type").asString("").equals("integer")) {
            return "2024";
        }
        return parameter.at("/schema/format").asString("").equals("date") ? "2025-07-01" : province.branch.toString();
    }

    /// With a dry run of the administrator's, for paths that need one.
    World withRoster() {
        var report = administrator().bringIn(named("/api/rosters?dryRun=true&unit={branch}"), ROSTER);
        names.put("{roster}", report.get("id").asString());
        return this;
    }

    private String id(Contract.Operation operation) {
        if (operation.path().startsWith("/api/rosters") && names.containsKey("{roster}")) {
            return named("{roster}");
        }
        if (operation.path().startsWith("/api/members")) {
            return named("{member}");
        }
        if (operation.path().startsWith("/api/reorganisations")) {
            return named("{reorganisation}");
        }
        return named(operation.path().startsWith("/api/assignments") ? "{assignment}" : "{branch}");
    }

    String named(String text) {
        var result = text;
        for (var name : names.entrySet()) {
            result = result.replace(name.getKey(), name.getValue());
        }
        return result;
    }

    private String units() {
        return UNITS.formatted(province.code, province.code + ".1.1.01");
    }
}
