package vn.uutu.referrals.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.Placement;

/// The tables `known_member` and `known_placement`: the newest version wins.
@Repository
class MemberCopy {

    private final JdbcClient jdbc;

    MemberCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return those that were newer than what was known
    List<KnownMember> keep(Collection<VersionedMember> members) {
        var rows = List.copyOf(members);
        var changed = jdbc.sql("""
                        insert into known_member (member_id, version, gender, erased)
                        select *
                          from unnest(:ids::uuid[], :versions::bigint[], :genders::text[], :erased::boolean[])
                                 as told (member_id, version, gender, erased)
                         order by member_id
                            on conflict (member_id) do update
                           set version = excluded.version, gender = excluded.gender, erased = excluded.erased
                         where known_member.version < excluded.version
                        returning member_id
                        """)
                .param("ids", rows.stream().map(it -> it.member().id().value()).toArray(UUID[]::new))
                .param("versions", rows.stream().map(VersionedMember::version).toArray(Long[]::new))
                .param(
                        "genders",
                        rows.stream().map(it -> it.member().gender().code()).toArray(String[]::new))
                .param("erased", rows.stream().map(it -> it.member().erased()).toArray(Boolean[]::new))
                .query(UUID.class)
                .set();
        var newer = rows.stream()
                .map(VersionedMember::member)
                .filter(it -> changed.contains(it.id().value()))
                .toList();
        replacePlacements(newer);
        return newer;
    }

    private void replacePlacements(List<KnownMember> members) {
        var all = members.stream()
                .flatMap(it -> it.placements().stream().map(placement -> new Owned(it.id(), placement)))
                .toList();
        jdbc.sql("delete from known_placement where member_id = any (:ids)")
                .param("ids", members.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into known_placement (member_id, unit_id, valid_from, valid_to)
                        select *
                          from unnest(:members::uuid[], :units::uuid[], :froms::date[], :tos::date[])
                        """)
                .param("members", column(all, it -> it.member().value()).toArray(UUID[]::new))
                .param("units", column(all, it -> it.placement().unit().value()).toArray(UUID[]::new))
                .param(
                        "froms",
                        column(all, it -> it.placement().from().toString()).toArray(String[]::new))
                .param("tos", column(all, it -> day(it.placement())).toArray(String[]::new))
                .update();
    }

    private static String day(Placement placement) {
        return placement.to().equals(Placement.OPEN)
                ? "infinity"
                : placement.to().toString();
    }

    private static <V> List<V> column(List<Owned> rows, Function<Owned, V> value) {
        return rows.stream().map(value).collect(Collectors.toList());
    }

    private record Owned(MemberId member, Placement placement) {}
}
