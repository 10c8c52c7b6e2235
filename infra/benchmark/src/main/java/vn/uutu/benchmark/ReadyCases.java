package vn.uutu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Cases that wait for nothing but the Party's decision, brought in as past cases.
record ReadyCases(MachineClient writer, Candidates candidates, String district, Figures figures) {

    private static final List<String> HEADING = List.of(
            "Mã định danh đoàn viên",
            "Mã đơn vị",
            "Ngày bình chọn",
            "Số phiếu",
            "Số dự họp",
            "Ngày xác nhận",
            "Ngày trao danh sách",
            "Ngày hoàn thành lớp nhận thức",
            "Ngày công nhận đối tượng Đảng",
            "Ngày nghị quyết");

    List<String> ids(int count) {
        var taken = candidates.take(count);
        var sheet = new Sheet(HEADING, taken.stream().map(ReadyCases::row).toList());
        var _ = new Upload(writer, "/api/referral-imports").seconds("referrals.csv", sheet.csv(), count);
        figures.expectMore(0, count, 0);
        figures.awaitExpected();
        var members = taken.stream().map(Candidates.Candidate::member).collect(Collectors.toSet());
        var ids = new ArrayList<String>();
        for (var item : recognised()) {
            if (members.contains(item.get("member").asString())) {
                ids.add(item.get("id").asString());
            }
        }
        Unsound.unlessEqual("Cases that wait for the decision", count, ids.size());
        return ids;
    }

    private List<JsonNode> recognised() {
        var found = new ArrayList<JsonNode>();
        var path = "/api/referrals?unit=%s&step=prospect-recognised&year=2025".formatted(district);
        var cursor = "";
        do {
            var page = writer.get(path + cursor);
            page.get("items").forEach(found::add);
            var next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return found;
    }

    private static List<String> row(Candidates.Candidate candidate) {
        return List.of(
                candidate.memberCode(),
                candidate.branchCode(),
                "01/03/2025",
                "17",
                "18",
                "10/03/2025",
                "26/03/2025",
                "10/05/2025",
                "02/06/2025",
                "01/07/2025");
    }
}
