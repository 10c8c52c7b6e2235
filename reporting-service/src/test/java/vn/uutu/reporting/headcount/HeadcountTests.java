package vn.uutu.reporting.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// Members of a unit's children, on the tree of the month that is asked for.
@ReportingTest
class HeadcountTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    void childrenAreThoseOfTheMonthAndBringTheirMembers() {
        var province = suite.unit("province", "", null);
        var left = suite.unit("district", "", province);
        var right = suite.unit("district", "", province);
        var branch = UUID.randomUUID();
        suite.unit(
                branch,
                1,
                "branch",
                "school",
                List.of(Suite.under(left, "1931-03-26"), Suite.under(right, "2023-07-15")));
        suite.member(UUID.randomUUID(), 1, branch, "2022-03-26");
        suite.member(UUID.randomUUID(), 1, branch, "2023-03-26");
        suite.member(UUID.randomUUID(), 1, right, "2023-03-26");
        suite.member(UUID.randomUUID(), 1, province, "2023-03-26");
        suite.settle();

        assertThat(children(province, "2023-06")).containsExactlyInAnyOrder(left + " 2", right + " 1", "4");
        assertThat(children(province, "2023-07")).containsExactlyInAnyOrder(left + " 0", right + " 3", "4");
        assertThat(children(left, "2023-06")).containsExactly("2", branch + " 2");
        assertThat(children(left, "2023-07")).containsExactly("0");
        assertThat(children(right, "2022-12")).containsExactly("0");
    }

    /// The unit's own count first, then each child with its own.
    private List<String> children(UUID unit, String month) {
        var answer = Http.json(http.get(
                "/api/headcount/children?view=as-was&at=%s&unit=%s".formatted(month, unit), Http.ADMINISTRATOR));
        return Stream.concat(
                        Stream.of(answer.get("members").asString()),
                        answer.get("children")
                                .valueStream()
                                .map(child -> child.at("/unit/id").asString() + " "
                                        + child.get("members").asString()))
                .toList();
    }
}
