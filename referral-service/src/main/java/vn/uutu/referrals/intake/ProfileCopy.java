package vn.uutu.referrals.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `known_profile`: the newest version wins, and nothing wins over the erased marker.
@Repository
class ProfileCopy {

    private final JdbcClient jdbc;

    ProfileCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Collection<ProfileState> profiles) {
        var rows = List.copyOf(profiles);
        jdbc.sql("""
                        insert into known_profile (member_id, version, erased, full_name, birth_date, member_code, card_number)
                        select *
                          from unnest(:ids::uuid[], :versions::bigint[], :erased::boolean[], :names::text[],
                                      :births::text[], :codes::text[], :cards::text[])
                                 as told (member_id, version, erased, full_name, birth_date, member_code, card_number)
                         order by member_id
                            on conflict (member_id) do update
                           set version = excluded.version, erased = excluded.erased, full_name = excluded.full_name,
                               birth_date = excluded.birth_date, member_code = excluded.member_code,
                               card_number = excluded.card_number
                         where not known_profile.erased
                           and (excluded.erased or known_profile.version < excluded.version)
                        """)
                .param("ids", column(rows, ProfileState::memberId, UUID[]::new))
                .param("versions", column(rows, ProfileState::version, Long[]::new))
                .param("erased", column(rows, ProfileState::isErased, Boolean[]::new))
                .param("names", column(rows, ProfileState::fullName, String[]::new))
                .param("births", column(rows, ProfileState::birthDate, String[]::new))
                .param("codes", column(rows, ProfileState::memberCode, String[]::new))
                .param("cards", column(rows, ProfileState::cardNumber, String[]::new))
                .update();
    }

    /// Name and numbers of the member as far as they are known, as sheets may have them: without accents, without zeros
    /// (five digits at least; fewer are in other people's cells, too).
    List<String> valuesOf(UUID member) {
        return jdbc.sql("""
                        select value
                          from known_profile,
                               unnest(array [full_name, searchable(full_name), member_code, card_number,
                                             substring(ltrim(member_code, '0') from '^.{5,}$'),
                                             substring(ltrim(card_number, '0') from '^.{5,}$')]) as value
                         where member_id = :member
                           and value is not null
                        """).param("member", member).query(String.class).list();
    }

    private static <V> V[] column(
            List<ProfileState> rows, Function<ProfileState, @Nullable V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
