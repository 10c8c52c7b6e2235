package vn.uutu.members.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Searchable;
import vn.uutu.scope.Scope;

/// Members of the scope by parts of their name without accents, by code or by card number.
@Repository
class MemberSearch {

    private static final String HITS = """
              from member x
            """ + Scope.JOIN + """
              join member_profile p on p.member_id = x.id
             where (cast(:unit as uuid) is null or s.lineage @> array[cast(:unit as uuid)])
               and (:status = 'all' or (x.left_on is null) = (:status = 'active'))
               and (cast(:gender as text) is null or x.gender = :gender)
               and (cast(:joinedFrom as date) is null or x.joined_union_on >= cast(:joinedFrom as date))
               and (cast(:joinedTo as date) is null or x.joined_union_on <= cast(:joinedTo as date))
               and (cast(:ids as uuid[]) is null or x.id = any(cast(:ids as uuid[])))
               and (p.searchable_name like all (:words)
                    or p.member_code_key = ltrim(:number, '0') or p.card_number = :number)
            """;

    private final JdbcClient jdbc;
    private final Present present;

    MemberSearch(JdbcClient jdbc, Present present) {
        this.jdbc = jdbc;
        this.present = present;
    }

    FoundMembers find(Scope scope, SearchMembers query) {
        var rows = page(scope, query);
        var cursor =
                rows.size() < query.limit() ? null : Cursors.of(rows.getLast().place());
        var count = query.after().isEmpty() ? count(scope, query) : null;
        return new FoundMembers(rows.stream().map(Row::found).toList(), cursor, count);
    }

    private List<Row> page(Scope scope, SearchMembers query) {
        return asked("""
                        select x.id, p.full_name, p.searchable_name, p.birth_year, p.birth_date, x.gender,
                               p.member_code, p.card_number, x.unit_id,
                               unit_code_on(x.unit_id, :today) as unit_code,
                               unit_name_on(x.unit_id, :today) as unit_name, x.left_on, x.version
                        """ + HITS + """
                           and (cast(:name as text) is null
                                or (p.searchable_name, p.member_id) > (:name, cast(:after as uuid)))
                         order by p.searchable_name, p.member_id
                         limit :limit
                        """, scope, query)
                .param("today", present.today())
                .param(
                        "name",
                        query.after().map(SearchMembers.Place::searchableName).orElse(null))
                .param("after", query.after().map(SearchMembers.Place::id).orElse(null))
                .param("limit", query.limit())
                .query((row, _) -> Row.of(row))
                .list();
    }

    private int count(Scope scope, SearchMembers query) {
        return asked("select count(*)" + HITS, scope, query)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Scope scope, SearchMembers query) {
        var filters = query.filters();
        return jdbc.sql(sql)
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .param("unit", query.unit().orElse(null))
                .param("status", filters.status())
                .param("gender", filters.gender().orElse(null))
                .param("joinedFrom", filters.joinedFrom().orElse(null))
                .param("joinedTo", filters.joinedTo().orElse(null))
                .param("ids", filters.ids().map(ids -> ids.toArray(UUID[]::new)).orElse(null))
                .param("words", words(query.query()))
                .param("number", query.query().strip());
    }

    /// Each word stands somewhere in the name.
    private static String[] words(String query) {
        return Arrays.stream(Searchable.of(query).split(" "))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private record Row(String searchableName, FoundMembers.Found found) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("searchable_name"),
                    new FoundMembers.Found(
                            row.getObject("id", UUID.class),
                            row.getString("full_name"),
                            Optional.ofNullable(row.getObject("birth_date", LocalDate.class))
                                    .map(LocalDate::toString)
                                    .orElse(row.getString("birth_year")),
                            row.getString("gender"),
                            row.getString("member_code"),
                            row.getString("card_number"),
                            row.getObject("unit_id", UUID.class),
                            row.getString("unit_code"),
                            row.getString("unit_name"),
                            row.getObject("left_on", LocalDate.class),
                            row.getLong("version")));
        }

        SearchMembers.Place place() {
            return new SearchMembers.Place(searchableName, found.id());
        }
    }
}
