package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.rulebook.Authorship;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleBook;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.rulebook.Share;

@Repository
class JdbcRuleSets implements RuleSets {

    private final JdbcClient jdbc;

    JdbcRuleSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RuleSet on(LocalDate day) {
        return new RuleBook(all()).on(day);
    }

    @Override
    public List<RuleSet> all() {
        return jdbc.sql("""
                        select s.valid_from, s.title,
                               r.code, r.numerator, r.denominator, r.base, r.strict, r.amount, r.source, r.confirmed
                          from rule_set s
                          left join rule r on r.rule_set = s.valid_from
                         order by s.valid_from
                        """).query(JdbcRuleSets::toRow).list().stream()
                .collect(Collectors.groupingBy(Row::version, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> RuleSet.of(it.getKey().from(), it.getKey().title(), settings(it.getValue())))
                .toList();
    }

    @Override
    public List<RuleSet> hold() {
        jdbc.sql("lock table rule_set in share row exclusive mode").update();
        return all();
    }

    @Override
    public void add(RuleSet rules, Authorship authorship) {
        jdbc.sql("""
                        insert into rule_set (valid_from, title, reason, recorded_by, recorded_at)
                        values (:from, :title, :reason, :by, :at)
                        """)
                .param("from", rules.validFrom())
                .param("title", rules.title())
                .param("reason", authorship.reason())
                .param("by", authorship.by())
                .param("at", authorship.at().atOffset(ZoneOffset.UTC))
                .update();
        rules.inOrder().forEach(it -> insert(rules.validFrom(), it));
    }

    @Override
    public void withdraw(RuleSet rules, Authorship authorship) {
        jdbc.sql("""
                        insert into withdrawn_rule_set (valid_from, title, reason, recorded_by, recorded_at,
                                                        rules, withdrawal, withdrawn_by, withdrawn_at)
                        select s.valid_from, s.title, s.reason, s.recorded_by, s.recorded_at,
                               (select coalesce(jsonb_agg(to_jsonb(r) - 'rule_set' order by r.code), '[]')
                                  from rule r
                                 where r.rule_set = s.valid_from),
                               :reason, :by, :at
                          from rule_set s
                         where s.valid_from = :from
                        """)
                .param("from", rules.validFrom())
                .param("reason", authorship.reason())
                .param("by", authorship.by())
                .param("at", authorship.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from rule_set where valid_from = :from")
                .param("from", rules.validFrom())
                .update();
    }

    private void insert(LocalDate from, Setting setting) {
        var share = setting.limit().filter(Share.class::isInstance).map(Share.class::cast);
        var amount = setting.limit().filter(Limit.Amount.class::isInstance).map(Limit.Amount.class::cast);
        jdbc.sql("""
                        insert into rule (rule_set, code, numerator, denominator, base, strict, amount, source, confirmed)
                        values (:from, :code, :numerator, :denominator, :base, :strict, :amount, :source, :confirmed)
                        """)
                .param("from", from)
                .param("code", setting.rule().code())
                .param("numerator", share.map(Share::numerator).orElse(null), Types.INTEGER)
                .param("denominator", share.map(Share::denominator).orElse(null), Types.INTEGER)
                .param("base", share.map(it -> it.of().code()).orElse(null), Types.VARCHAR)
                .param("strict", share.map(Share::strict).orElse(null), Types.BOOLEAN)
                .param("amount", amount.map(Limit.Amount::value).orElse(null), Types.INTEGER)
                .param("source", setting.source())
                .param("confirmed", setting.confirmed())
                .update();
    }

    private static List<Setting> settings(List<Row> rows) {
        return rows.stream().flatMap(it -> it.setting().stream()).toList();
    }

    private static Row toRow(ResultSet row, int rowNumber) throws SQLException {
        var version = new Version(row.getObject("valid_from", LocalDate.class), row.getString("title"));
        return new Row(version, row.getString("code") == null ? Optional.empty() : Optional.of(toSetting(row)));
    }

    private static Setting toSetting(ResultSet row) throws SQLException {
        return new Setting(
                Rule.find(row.getString("code")).orElseThrow(),
                toLimit(row),
                row.getString("source"),
                row.getBoolean("confirmed"));
    }

    private static Optional<Limit> toLimit(ResultSet row) throws SQLException {
        if (row.getString("base") != null) {
            return Optional.of(new Share(
                    row.getInt("numerator"),
                    row.getInt("denominator"),
                    Share.Base.valueOf(row.getString("base").toUpperCase(Locale.ROOT)),
                    row.getBoolean("strict")));
        }
        return Optional.ofNullable(row.getObject("amount", Integer.class)).map(Limit.Amount::new);
    }

    private record Version(LocalDate from, String title) {}

    /// @param setting empty where a version demands nothing at all
    private record Row(Version version, Optional<Setting> setting) {}
}
