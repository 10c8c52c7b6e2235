package vn.uutu.endtoend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The members of a unit: whom the demonstration put there, and who comes new.
record Register(Client client, String unit) {

    private static final LocalDate BORN = LocalDate.of(2001, 9, 2);
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// @param birthDate as a page shows it
    record Known(String id, String name, String birthDate) {}

    /// A day on which all of them are there; nothing about them lies later.
    static LocalDate yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1);
    }

    /// Nobody has brought them forward yet, whatever was done to the others.
    List<Known> newcomers(String... names) {
        return Stream.of(names).map(this::newcomer).toList();
    }

    private Known newcomer(String name) {
        var member = client.create("/api/members", newcomer(unit, name));
        return new Known(member.get("id").asString(), name, DAY.format(BORN));
    }

    /// Of age, and long enough in the Union to be brought forward.
    static Map<String, Object> newcomer(String unit, String name) {
        return Map.of(
                "unit", unit, "from", "2020-03-26", "fullName", name, "birthDate", BORN.toString(), "gender", "female");
    }

    String someCode() {
        for (var member : everybody()) {
            if (member.hasNonNull("memberCode")) {
                return member.get("memberCode").asString();
            }
        }
        throw new AssertionError("Nobody in %s has a code".formatted(unit));
    }

    private JsonNode everybody() {
        return client.act("/api/members/search", Map.of("unit", unit)).get("items");
    }
}
