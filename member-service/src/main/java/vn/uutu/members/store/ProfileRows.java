package vn.uutu.members.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.Members;

/// The table `member_profile`: written, deleted, and searched for people who resemble each other.
@Repository
class ProfileRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    ProfileRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Replaces the rows of known members, and deletes those of erased ones, also what was written freely about them.
    void save(Collection<? extends Member> members) {
        var ids = members.stream().map(member -> member.id().value()).toArray(UUID[]::new);
        jdbc.sql("delete from member_profile where member_id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        delete from reinstatement
                         using member
                         where member.id = reinstatement.member_id and member.erased and member.id = any(:ids)
                        """).param("ids", ids).update();
        jdbc.sql("""
                        insert into member_profile
                               (member_id, full_name, searchable_name, birth_year, birth_date, member_code,
                                member_code_key, card_number, citizen_number, citizen_number_hash, ethnicity, religion,
                                details)
                        select * from json_to_recordset(cast(:rows as json))
                            as r (member_id uuid, full_name text, searchable_name text, birth_year int, birth_date date,
                                  member_code text, member_code_key text, card_number text, citizen_number bytea,
                                  citizen_number_hash bytea, ethnicity bytea, religion bytea, details jsonb)
                        """)
                .param("rows", Rows.of(members.stream().flatMap(this::row)))
                .update();
    }

    private Stream<ProfileRow> row(Member member) {
        return switch (member) {
            case Member.Known known -> Stream.of(ProfileRow.of(known.id().value(), known.profile(), vault));
            case Member.Erased _ -> Stream.empty();
        };
    }

    List<UUID> resembling(Collection<Members.Likeness> likenesses) {
        record Sought(
                @Nullable String memberCodeKey,
                @Nullable String cardNumber,
                @Nullable String citizenNumberHash,
                String searchableName,
                int birthYear,
                UUID unitId) {}
        var sought = likenesses.stream().map(likeness -> {
            var row = ProfileRow.of(new UUID(0, 0), likeness.profile(), vault);
            return new Sought(
                    row.memberCodeKey(),
                    row.cardNumber(),
                    row.citizenNumberHash(),
                    row.searchableName(),
                    row.birthYear(),
                    likeness.unit().value());
        });
        return jdbc.sql("""
                        with sought as (
                            select * from json_to_recordset(cast(:sought as json))
                                as s (member_code_key text, card_number text, citizen_number_hash bytea,
                                      searchable_name text, birth_year int, unit_id uuid)
                        )
                        select p.member_id from sought s join member_profile p on p.member_code_key = s.member_code_key
                         union
                        select p.member_id from sought s join member_profile p on p.card_number = s.card_number
                         union
                        select p.member_id
                          from sought s
                          join member_profile p on p.citizen_number_hash = s.citizen_number_hash
                         union
                        select p.member_id
                          from sought s
                          join member_profile p
                            on p.searchable_name = s.searchable_name and p.birth_year = s.birth_year
                          join member m on m.id = p.member_id and m.unit_id = s.unit_id
                        """).param("sought", Rows.of(sought)).query(UUID.class).list();
    }

    static String fieldThatIsTaken(DuplicateKeyException taken) {
        var message = String.valueOf(taken.getMessage());
        if (message.contains("member_profile_member_code_key_key")) {
            return "memberCode";
        }
        return message.contains("member_profile_card_number_key") ? "cardNumber" : "citizenNumber";
    }
}
