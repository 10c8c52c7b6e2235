package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.Gender;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.referral.CaseFile;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.States;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Step;

/// The table `referral`: one row a case, the version is the lock.
@Repository
class ReferralRows {

    private final JdbcClient jdbc;
    private final RuleSets rules;
    private final MilestoneRows milestones;

    ReferralRows(JdbcClient jdbc, RuleSets rules, MilestoneRows milestones) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.milestones = milestones;
    }

    /// In the order of their selection.
    List<Referral> read(Collection<UUID> ids) {
        var known = rules.all().stream().collect(Collectors.toMap(RuleSet::validFrom, Function.identity()));
        var taken = milestones.read(ids);
        return jdbc.sql("""
                        select r.id, r.member_id, r.gender, r.rule_set, r.version, r.exit_kind, r.exit_reason,
                               r.exit_note
                          from referral r
                          join milestone m on m.referral_id = r.id and m.kind = 'selected'
                         where r.id = any (:ids)
                         order by m.happened_on, r.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> toReferral(row, known, taken))
                .list();
    }

    /// How many rows were written: fewer than given when somebody else was faster.
    int write(List<Referral> referrals) {
        var files = referrals.stream().map(Referral::file).toList();
        return jdbc.sql("""
                        insert into referral (id, member_id, gender, rule_set, status, version, exit_kind, exit_reason,
                                              exit_note)
                        select *
                          from unnest(:ids::uuid[], :members::uuid[], :genders::text[], :rules::date[],
                                      :statuses::text[], :versions::bigint[], :kinds::text[], :reasons::text[],
                                      :notes::text[])
                            on conflict (id) do update
                           set gender = excluded.gender, status = excluded.status, version = excluded.version,
                               exit_kind = excluded.exit_kind, exit_reason = excluded.exit_reason,
                               exit_note = excluded.exit_note
                         where referral.version = excluded.version - 1
                        """)
                .param("ids", column(files, it -> it.id().value(), UUID[]::new))
                .param("members", column(files, it -> it.member().value(), UUID[]::new))
                .param("genders", column(files, it -> it.gender().code(), String[]::new))
                .param("rules", column(files, it -> it.rules().validFrom().toString(), String[]::new))
                .param("statuses", column(referrals, Referral::status, String[]::new))
                .param("versions", column(files, CaseFile::version, Long[]::new))
                .param(
                        "kinds",
                        column(referrals, it -> exitOf(it, exit -> exit.kind().code()), String[]::new))
                .param("reasons", column(referrals, it -> exitOf(it, Exit::reason), String[]::new))
                .param(
                        "notes",
                        column(referrals, it -> exitOf(it, exit -> exit.note().orElse(null)), String[]::new))
                .update();
    }

    static <T, V> V[] column(List<T> rows, Function<T, @Nullable V> value, java.util.function.IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static @Nullable String exitOf(Referral referral, Function<Exit, @Nullable String> part) {
        return switch (referral) {
            case Referral.Exited exited -> part.apply(exited.exit());
            case Referral.Removed removed -> part.apply(removed.exit());
            case Referral.Open _, Referral.Admitted _, Referral.Official _ -> null;
        };
    }

    private static Referral toReferral(
            ResultSet row, Map<LocalDate, RuleSet> rules, Map<UUID, Map<Step, Milestone>> taken) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ruleSet = Optional.ofNullable(rules.get(row.getObject("rule_set", LocalDate.class)));
        var file = new CaseFile(
                new ReferralId(id),
                new MemberId(row.getObject("member_id", UUID.class)),
                Gender.of(row.getString("gender")),
                ruleSet.orElseThrow(),
                row.getLong("version"),
                taken.getOrDefault(id, new EnumMap<>(Step.class)));
        if (file.has(Step.EXITED)) {
            return new Referral.Exited(file, toExit(row));
        }
        return file.has(Step.REMOVED) ? new Referral.Removed(file, toExit(row)) : States.of(file);
    }

    private static Exit toExit(ResultSet row) throws SQLException {
        var code = row.getString("exit_kind");
        var kind = Arrays.stream(Exit.Kind.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
        return new Exit(
                kind.orElseThrow(), row.getString("exit_reason"), Optional.ofNullable(row.getString("exit_note")));
    }
}
