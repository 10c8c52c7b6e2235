package vn.uutu.referrals.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.Gender;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.Placement;
import vn.uutu.referrals.knownmember.UnitId;

@Repository
class JdbcKnownMembers implements KnownMembers {

    private final JdbcClient jdbc;

    JdbcKnownMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KnownMember> find(MemberId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    @Override
    public Map<MemberId, KnownMember> hold(Collection<MemberId> ids) {
        jdbc.sql("select member_id from known_member where member_id = any (:ids) order by member_id for share")
                .param("ids", values(ids))
                .query(UUID.class)
                .list();
        return all(ids);
    }

    @Override
    public Map<MemberId, KnownMember> all(Collection<MemberId> ids) {
        return jdbc.sql("""
                        select m.member_id, m.gender, m.erased,
                               array_agg(p.unit_id order by p.valid_from)                            as units,
                               array_agg(p.valid_from::text order by p.valid_from)                   as froms,
                               array_agg(nullif(p.valid_to, 'infinity')::text order by p.valid_from) as tos
                          from known_member m
                          join known_placement p using (member_id)
                         where m.member_id = any (:ids)
                         group by m.member_id
                        """).param("ids", values(ids)).query(JdbcKnownMembers::toMember).list().stream()
                .collect(Collectors.toMap(KnownMember::id, it -> it));
    }

    private static UUID[] values(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private static KnownMember toMember(ResultSet row, int rowNumber) throws SQLException {
        var units = (UUID[]) values(row.getArray("units"));
        var froms = (String[]) values(row.getArray("froms"));
        var tos = (String[]) values(row.getArray("tos"));
        var placements = new ArrayList<Placement>();
        for (var at = 0; at < units.length; at++) {
            var to = Optional.ofNullable(tos[at]).map(LocalDate::parse).orElse(Placement.OPEN);
            placements.add(new Placement(new UnitId(units[at]), LocalDate.parse(froms[at]), to));
        }
        return new KnownMember(
                new MemberId(row.getObject("member_id", UUID.class)),
                Gender.of(row.getString("gender")),
                placements,
                row.getBoolean("erased"));
    }

    private static Object values(Array array) throws SQLException {
        return array.getArray();
    }
}
