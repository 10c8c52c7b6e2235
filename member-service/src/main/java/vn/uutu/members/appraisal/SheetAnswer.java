package vn.uutu.members.appraisal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import vn.uutu.problems.FieldProblem;

/// What became of each row, in the order in which they were sent.
record SheetAnswer(List<Row> rows) {

    /// @param version of the record now
    /// @param errors why the row was refused
    record Row(UUID member, Outcome outcome, long version, List<FieldProblem> errors) {}

    enum Outcome {
        @JsonProperty("saved")
        SAVED,
        /// it says so already
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("refused")
        REFUSED,
        /// somebody else changed this row since it was read
        @JsonProperty("changed-meanwhile")
        CHANGED_MEANWHILE
    }
}
