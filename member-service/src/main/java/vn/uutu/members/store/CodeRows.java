package vn.uutu.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.RecordCodes;
import vn.uutu.members.unit.Sector;

/// The tables of codes that a record is written with.
@Repository
class CodeRows {

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RecordCodes all() {
        return new RecordCodes(
                scales(),
                coded("select code, name, name_en, source from not_graded_reason order by code desc"),
                coded("select code, name, name_en, source from training_result order by position"),
                coded("select code, name, name_en, source from honour order by position"),
                coded("select code, name, name_en, source from honour_level order by position"),
                coded("select code, name, name_en, source from post order by position"),
                groups());
    }

    private List<RecordCodes.Scale> scales() {
        var grades = new HashMap<String, List<RecordCodes.Grade>>();
        jdbc.sql("select scale, code, rank, name, name_en from grade order by scale, rank")
                .query(row -> {
                    grades.computeIfAbsent(row.getString("scale"), _ -> new ArrayList<>())
                            .add(new RecordCodes.Grade(
                                    new Code(row.getString("code")),
                                    row.getInt("rank"),
                                    row.getString("name"),
                                    row.getString("name_en")));
                });
        return jdbc.sql("select code, name, name_en, source, from_year, to_year from grade_scale order by from_year")
                .query((row, _) -> new RecordCodes.Scale(
                        coded(row),
                        Year.of(row.getInt("from_year")),
                        Optional.ofNullable(row.getObject("to_year", Integer.class))
                                .map(Year::of),
                        grades.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private List<RecordCodes.Group> groups() {
        return jdbc.sql("select code, sector, name, name_en, source from priority_group order by position")
                .query((row, _) -> new RecordCodes.Group(new Sector(row.getString("sector")), coded(row)))
                .list();
    }

    private List<RecordCodes.Coded> coded(String sql) {
        return jdbc.sql(sql).query((row, _) -> coded(row)).list();
    }

    private static RecordCodes.Coded coded(ResultSet row) throws SQLException {
        return new RecordCodes.Coded(
                new Code(row.getString("code")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("source"));
    }
}
