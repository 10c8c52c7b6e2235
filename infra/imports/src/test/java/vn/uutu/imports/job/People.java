package vn.uutu.imports.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Rehearsal;
import vn.uutu.imports.Row;
import vn.uutu.imports.RowRefused;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.Wording;

/// Writes people; some names make trouble.
class People implements ImportHandler {

    static final Column<String> CODE =
            Column.identifier("Mã định danh đoàn viên", 7, 8).required();
    static final Column<String> NAME = Column.text("Họ và tên", 100).required();
    static final Column<String> PARENT = Column.identifier("Mã người giới thiệu", 7, 8);

    private final JdbcClient jdbc;
    final List<Boolean> rehearsals = new ArrayList<>();
    int faultsToCome;
    int diesAfter = Integer.MAX_VALUE;
    boolean runsRehearsed;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<Columns> layouts() {
        return List.of(Columns.of("people", CODE, NAME, PARENT));
    }

    @Override
    public boolean runsRehearsed() {
        return runsRehearsed;
    }

    @Override
    public void handle(ImportJob job, List<Row> rows, ImportResult result) {
        rehearsals.add(Rehearsal.isOn());
        for (Row row : rows) {
            if (faultsToCome > 0) {
                faultsToCome--;
                throw new TransientDataAccessResourceException("passes");
            }
            if (diesAfter-- == 0) {
                throw new StackOverflowError("the worker is gone");
            }
            write(row, result);
        }
    }

    private void write(Row row, ImportResult result) {
        Optional<String> parent = row.find(PARENT);
        if (parent.isPresent() && count(parent.get()) == 0) {
            result.rejected(row, PARENT, new Wording("Mã của người đã có.", "The code of somebody known."));
            return;
        }
        if (row.get(NAME).equals("Người quen")) {
            result.possibleDuplicate(row, NAME, new Wording("Có thể trùng.", "Possibly known."));
            return;
        }
        if (row.get(NAME).equals("Nơi khác")) {
            result.skipped(row);
            return;
        }
        int written = jdbc.sql("insert into person values (:code, :name, :parent) on conflict do nothing")
                .param("code", row.get(CODE))
                .param("name", row.get(NAME))
                .param("parent", parent.orElse(null))
                .update();
        switch (row.get(NAME)) {
            case "Đổi ý" -> throw new RowRefused(NAME, new Wording("Tên khác.", "Another name."));
            case "Lỗi" -> throw new IllegalArgumentException("a bug");
            default -> {}
        }
        if (written == 1) {
            result.accepted(row, "written", Optional.empty());
        } else {
            result.unchanged(row);
        }
    }

    private int count(String code) {
        return jdbc.sql("select count(*) from person where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}
