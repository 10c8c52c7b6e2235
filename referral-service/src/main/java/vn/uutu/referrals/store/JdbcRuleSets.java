package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.rulebook.VoteRule;

@Repository
class JdbcRuleSets implements RuleSets {

    private final JdbcClient jdbc;

    JdbcRuleSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RuleSet on(LocalDate day) {
        var all = all();
        return all.stream()
                .filter(it -> !it.validFrom().isAfter(day))
                .max(Comparator.comparing(RuleSet::validFrom))
                .orElseGet(all::getFirst);
    }

    @Override
    public List<RuleSet> all() {
        return jdbc.sql("""
                        select valid_from, vote_numerator, vote_denominator, vote_base, vote_strict,
                               certificate_months, resolution_months
                          from rule_set
                         order by valid_from
                        """).query(JdbcRuleSets::toRuleSet).list();
    }

    private static RuleSet toRuleSet(ResultSet row, int rowNumber) throws SQLException {
        var vote = row.getString("vote_base") == null ? Optional.<VoteRule>empty() : Optional.of(toVoteRule(row));
        return new RuleSet(
                row.getObject("valid_from", LocalDate.class),
                vote,
                row.getInt("certificate_months"),
                row.getInt("resolution_months"));
    }

    private static VoteRule toVoteRule(ResultSet row) throws SQLException {
        return new VoteRule(
                row.getInt("vote_numerator"),
                row.getInt("vote_denominator"),
                VoteRule.Base.valueOf(row.getString("vote_base").toUpperCase(Locale.ROOT)),
                row.getBoolean("vote_strict"));
    }
}
