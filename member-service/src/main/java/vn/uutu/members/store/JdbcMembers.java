package vn.uutu.members.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.MemberProblem;
import vn.uutu.members.member.Members;
import vn.uutu.members.unit.UnitId;

@Repository
class JdbcMembers implements Members {

    private final JdbcClient jdbc;
    private final ProfileMapping profiles;
    private final ProfileRows rows;

    JdbcMembers(JdbcClient jdbc, ProfileMapping profiles, ProfileRows rows) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.rows = rows;
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return load(Set.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Member> all(Collection<MemberId> ids) {
        return load(ids.stream().map(MemberId::value).toList());
    }

    @Override
    public List<Member.Known> resembling(Collection<Likeness> likenesses) {
        return load(rows.resembling(likenesses)).stream()
                .flatMap(member -> switch (member) {
                    case Member.Known known -> Stream.of(known);
                    case Member.Erased _ -> Stream.<Member.Known>empty();
                })
                .toList();
    }

    private List<Member> load(Collection<UUID> ids) {
        var placements = DatedRow.lines(
                jdbc.sql("""
                        select member_id as owner, unit_id as value, valid_from, valid_to, event_id, recorded_at
                          from placement
                         where member_id = any(:ids)
                         order by member_id, valid_from
                        """).param("ids", Rows.ids(ids)).query(DatedRow.MAPPED).list(),
                unit -> new UnitId(UUID.fromString(unit.orElseThrow())));
        return jdbc.sql("""
                        select m.*, p.*
                          from member m
                          left join member_profile p on p.member_id = m.id
                         where m.id = any(:ids)
                        """)
                .param("ids", Rows.ids(ids))
                .query(new MemberMapping(placements, profiles))
                .list();
    }

    @Override
    public void save(Collection<? extends Member> members) {
        try {
            saveFacts(members);
            savePlacements(members);
            rows.save(members);
        } catch (DuplicateKeyException taken) {
            throw new MemberProblem.NumberTaken(ProfileRows.fieldThatIsTaken(taken));
        }
    }

    private void saveFacts(Collection<? extends Member> members) {
        var saved = jdbc.sql("""
                        insert into member (id, version, gender, joined_union_on, unit_id, left_on, left_reason, erased)
                        select * from json_to_recordset(cast(:rows as json))
                            as r (id uuid, version bigint, gender text, joined_union_on date, unit_id uuid,
                                  left_on date, left_reason text, erased boolean)
                        on conflict (id) do update
                           set version = excluded.version, gender = excluded.gender,
                               joined_union_on = excluded.joined_union_on, unit_id = excluded.unit_id,
                               left_on = excluded.left_on, left_reason = excluded.left_reason, erased = excluded.erased
                         where member.version = excluded.version - 1
                        """)
                .param("rows", Rows.of(members.stream().map(MemberRow::of)))
                .update();
        if (saved != members.size()) {
            throw new MemberProblem.ChangedMeanwhile();
        }
    }

    private void savePlacements(Collection<? extends Member> members) {
        jdbc.sql("delete from placement where member_id = any(:ids)")
                .param(
                        "ids",
                        members.stream().map(member -> member.id().value()).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into placement (member_id, unit_id, valid_from, valid_to, event_id, recorded_at)
                        select * from json_to_recordset(cast(:rows as json))
                            as r (owner uuid, value uuid, valid_from date, valid_to date, event_id uuid,
                                  recorded_at timestamptz)
                        """)
                .param(
                        "rows",
                        Rows.of(members.stream()
                                .flatMap(member -> DatedRow.of(
                                        member.id().value(),
                                        member.placements(),
                                        unit -> unit.value().toString()))))
                .update();
    }
}
