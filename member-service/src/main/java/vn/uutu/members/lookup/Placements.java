package vn.uutu.members.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.MemberId;

/// The branches of a member in time, each under the code and the name it had on the last day there.
@Repository
class Placements {

    private final JdbcClient jdbc;
    private final Present present;

    Placements(JdbcClient jdbc, Present present) {
        this.jdbc = jdbc;
        this.present = present;
    }

    List<MemberView.Placement> of(MemberId member) {
        return jdbc.sql("""
                        select p.unit_id, p.valid_from, p.valid_to,
                               unit_code_on(p.unit_id, least(p.valid_to - 1, :today)) as code,
                               unit_name_on(p.unit_id, least(p.valid_to - 1, :today)) as name
                          from placement p
                         where p.member_id = :member
                         order by p.valid_from
                        """)
                .param("member", member.value())
                .param("today", present.today())
                .query((row, _) -> placement(row))
                .list();
    }

    private static MemberView.Placement placement(ResultSet row) throws SQLException {
        return new MemberView.Placement(
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
