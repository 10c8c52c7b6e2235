package vn.uutu.imports.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// A row of a job's file.
public record Place(UUID job, int row) {

    private static final Place BEFORE_ALL = new Place(new UUID(0, 0), 0);

    /// What is kept of a row, opened.
    public record Said(Place place, List<String> values) {}

    public static Place of(ResultSet row) throws SQLException {
        return new Place(row.getObject("job_id", UUID.class), row.getInt("row_number"));
    }

    /// All that a table keeps, a page at a time: there may be too much for memory.
    ///
    /// @param page the next ones after a place, in order
    public static Stream<Said> all(Function<Place, List<Said>> page) {
        return Stream.iterate(
                        page.apply(BEFORE_ALL),
                        said -> !said.isEmpty(),
                        said -> page.apply(said.getLast().place()))
                .flatMap(List::stream);
    }

    public static UUID[] jobs(Collection<Place> places) {
        return places.stream().map(Place::job).toArray(UUID[]::new);
    }

    public static Integer[] rows(Collection<Place> places) {
        return places.stream().map(Place::row).toArray(Integer[]::new);
    }
}
