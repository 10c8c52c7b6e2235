package vn.uutu.imports.outcome;

import java.util.List;
import java.util.Optional;

/// Changes in the order of the rows; `nextCursor` leads to the next page.
public record ChangePage(List<Change> items, Optional<String> nextCursor) {

    /// What a cursor looks like.
    public static final String CURSOR = "\\d{1,9}";
}
