package vn.uutu.referrals.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;

/// Units by the codes that stand in sheets, those of today and those of before, as far as the importer may record for
/// them. A code may have named several units in the course of time.
@Repository
class Branches {

    private final JdbcClient jdbc;

    Branches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<UnitId>> of(Collection<String> codes, Scope scope) {
        return jdbc
                .sql("""
                        select told ->> 'code' as code, x.unit_id
                          from known_unit x
                        """ + Scope.JOIN + """
                         cross join lateral jsonb_array_elements(x.codes) told
                         where codes_in(x.codes) && :codes::text[] and told ->> 'code' = any (:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query((row, _) -> Map.entry(row.getString("code"), new UnitId(row.getObject("unit_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
