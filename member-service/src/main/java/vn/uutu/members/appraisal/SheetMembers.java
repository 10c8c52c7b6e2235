package vn.uutu.members.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.member.MemberId;
import vn.uutu.scope.Scope;

/// Who belonged to a branch on a day, of those who are within the scope now.
@Repository
class SheetMembers {

    private final JdbcClient jdbc;

    SheetMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SheetMember> of(Scope scope, UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select x.id, p.full_name, p.birth_year, p.birth_date, p.member_code, x.unit_id, x.left_on
                          from member x
                        """ + Scope.JOIN + """
                          join member_profile p on p.member_id = x.id
                          join placement b on b.member_id = x.id
                         where b.unit_id = :unit and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day)
                         order by p.searchable_name, x.id
                        """)
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .param("unit", unit)
                .param("day", day)
                .query((row, _) -> member(row))
                .list();
    }

    private static SheetMember member(ResultSet row) throws SQLException {
        return new SheetMember(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class))
                        .map(LocalDate::toString)
                        .orElse(row.getString("birth_year")),
                Optional.ofNullable(row.getString("member_code")));
    }

    /// @param birthDate a day, or a year
    record SheetMember(MemberId id, String fullName, String birthDate, Optional<String> memberCode) {

        /// Never shows what it holds.
        @Override
        public String toString() {
            return "SheetMember[]";
        }
    }
}
