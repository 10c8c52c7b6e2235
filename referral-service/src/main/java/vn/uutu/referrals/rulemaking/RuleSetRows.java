package vn.uutu.referrals.rulemaking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.rulebook.RuleBook;
import vn.uutu.referrals.rulebook.RuleSet;

/// Reads what readers of the rule book want to know beside the rules.
@Repository
class RuleSetRows {

    private final JdbcClient jdbc;

    RuleSetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Versions that came, and versions that went.
    long changes() {
        return jdbc.sql("""
                        select (select count(*) from rule_set) + 2 * (select count(*) from withdrawn_rule_set)
                        """).query(Long.class).single();
    }

    List<RuleSetView> views(RuleBook book, LocalDate today) {
        var told = jdbc
                .sql("""
                        select s.valid_from, s.reason, s.recorded_at,
                               (select count(*) from referral r where r.rule_set = s.valid_from) as cases
                          from rule_set s
                        """)
                .query((row, _) -> new Told(
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getLong("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Told::validFrom, it -> it));
        var inForce = book.on(today);
        return book.versions().reversed().stream()
                .map(it ->
                        view(it, Optional.ofNullable(told.get(it.validFrom())).orElseThrow(), inForce))
                .toList();
    }

    private static RuleSetView view(RuleSet rules, Told told, RuleSet inForce) {
        var order = rules.validFrom().compareTo(inForce.validFrom());
        return new RuleSetView(
                rules.validFrom(),
                rules.title(),
                told.reason(),
                told.recordedAt(),
                order == 0 ? "in-force" : order < 0 ? "past" : "to-come",
                told.cases(),
                rules.inOrder().stream().map(RuleSetView.RuleView::of).toList());
    }

    private record Told(LocalDate validFrom, String reason, Instant recordedAt, long cases) {}
}
