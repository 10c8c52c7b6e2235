package vn.uutu.data;

import java.util.List;
import java.util.stream.Stream;

/// Whom the demonstration accounts serve.
final class Assignments {

    private Assignments() {}

    /// @param commune whose first two branches get their secretaries
    static Table table(Unit commune) {
        var district = commune.path().substring(0, commune.path().lastIndexOf('/'));
        var other = district.endsWith("703") ? "72/705" : "72/703";
        return new Table(
                List.of("subject", "unit", "role", "from"),
                Stream.of(
                                List.of(
                                        "bithu.chidoan",
                                        commune.path() + "/" + commune.code() + ".01",
                                        "branch-secretary"),
                                List.of(
                                        "bithu.chidoan2",
                                        commune.path() + "/" + commune.code() + ".02",
                                        "branch-secretary"),
                                List.of("doan.coso", commune.path(), "grassroots-committee"),
                                List.of("huyen.doan", district, "standing-committee"),
                                List.of("huyen.doan2", other, "standing-committee"),
                                List.of("ban.tochuc", "72", "organisation-board"),
                                List.of("thuongvu.tinh", "72", "provincial-standing-committee"),
                                List.of("tuyen.giao", "72", "propaganda-board"),
                                List.of("kiem.tra", "72", "inspector"),
                                List.of("mat.tran", "72", "front-observer"),
                                List.of("dpo", "72", "data-protection-officer"),
                                List.of("van.hanh", "72", "operator"),
                                List.of("province-api", "72", "api-client"))
                        .map(row -> Stream.concat(row.stream(), Stream.of("2021-01-01"))
                                .toList())
                        .toList());
    }
}
