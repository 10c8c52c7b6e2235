package vn.uutu.members;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

/// A province of its own for a test: root, district, commune, two branches; and people with roles.
public final class Province {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final UUID root;
    public final UUID district;
    public final UUID commune;
    public final UUID branch;
    public final UUID otherBranch;
    public final String code = "P" + NUMBER.incrementAndGet();

    private final RestTestClient client;

    public Province(RestTestClient client) {
        this.client = client;
        this.root = establish(code, "province", "null");
        this.district = establish(code + ".1", "district", quoted(root));
        this.commune = establish(code + ".1.1", "commune", quoted(district));
        this.branch = establish(code + ".1.1.01", "branch", quoted(commune));
        this.otherBranch = establish(code + ".1.1.02", "branch", quoted(commune));
    }

    public Http administrator() {
        return Http.as("quan.tri", client);
    }

    public Http nobody() {
        return Http.as("", client);
    }

    /// Somebody new with that role in that unit.
    public Http somebody(String role, UUID unit) {
        var somebody = Http.as("%s.%d".formatted(role, NUMBER.incrementAndGet()), client);
        give(somebody, role, unit);
        return somebody;
    }

    public void give(Http somebody, String role, UUID unit) {
        administrator()
                .post("/api/assignments", """
                        {"subject": "%s", "unit": "%s", "role": "%s", "from": "2021-01-01"}
                        """.formatted(somebody.subject(), unit, role))
                .expect(HttpStatus.CREATED);
    }

    /// A body that establishes a commune of the district, come from these units.
    public String unitFrom(String day, UUID... predecessors) {
        return """
                {"code": "%s.1.%d", "name": "Xã mới", "level": "commune", "parent": "%s", "on": "%s",
                 "predecessors": [%s]}
                """.formatted(
                        code,
                        NUMBER.incrementAndGet() + 1_000,
                        district,
                        day,
                        Arrays.stream(predecessors).map(Province::quoted).collect(Collectors.joining(", ")));
    }

    public UUID member(String name, String birth) {
        return administrator()
                .post("/api/members", """
                        {"unit": "%s", "from": "2020-01-01", "fullName": "%s", "birthDate": "%s", "gender": "male"}
                        """.formatted(branch, name, birth))
                .expect(HttpStatus.CREATED)
                .id();
    }

    private UUID establish(String unitCode, String level, String parent) {
        return administrator()
                .post("/api/units", """
                        {"code": "%s", "name": "Đơn vị %s", "level": "%s", "parent": %s, "on": "1931-03-26"}
                        """.formatted(unitCode, unitCode, level, parent))
                .expect(HttpStatus.CREATED)
                .id();
    }

    private static String quoted(UUID id) {
        return "\"" + id + "\"";
    }
}
