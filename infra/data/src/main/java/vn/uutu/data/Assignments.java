package vn.uutu.data;

import java.util.List;
import java.util.stream.Stream;

/// Whom the demonstration accounts serve.
final class Assignments {

    /// Account and role.
    private static final List<List<String>> PROVINCIAL = List.of(
            List.of("ban.tochuc", "organisation-board"),
            List.of("thuongvu.tinh", "provincial-standing-committee"),
            List.of("tuyen.giao", "propaganda-board"),
            List.of("kiem.tra", "inspector"),
            List.of("mat.tran", "front-observer"),
            List.of("dpo", "data-protection-officer"),
            List.of("van.hanh", "operator"),
            List.of("province-api", "api-client"));

    private Assignments() {}

    /// The provincial ones: they serve each province there is.
    static Table provincial(Province province) {
        return table(PROVINCIAL.stream().map(of -> List.of(of.getFirst(), province.code(), of.getLast())));
    }

    /// @param commune whose first two branches get their secretaries
    static Table table(Unit commune) {
        var district = commune.path().substring(0, commune.path().lastIndexOf('/'));
        var other = district.endsWith("703") ? "72/705" : "72/703";
        var local = Stream.of(
                List.of("bithu.chidoan", commune.path() + "/" + commune.code() + ".01", "branch-secretary"),
                List.of("bithu.chidoan2", commune.path() + "/" + commune.code() + ".02", "branch-secretary"),
                List.of("doan.coso", commune.path(), "grassroots-committee"),
                List.of("huyen.doan", district, "standing-committee"),
                List.of("huyen.doan2", other, "standing-committee"));
        return table(Stream.concat(
                local, provincial(Province.TAY_NINH).rows().stream().map(row -> row.subList(0, 3))));
    }

    private static Table table(Stream<List<String>> rows) {
        return new Table(
                List.of("subject", "unit", "role", "from"),
                rows.map(row -> Stream.concat(row.stream(), Stream.of("2021-01-01"))
                                .toList())
                        .toList());
    }
}
