package vn.uutu.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// An upload being worked through. `subject` is who handed it in; what they may do is for the handler to check, with
/// the assignments of now. `layout` names the `Columns` that matched, `handedInOn` is the day in Vietnam.
public record ImportJob(
        UUID id,
        String kind,
        String subject,
        Map<String, String> parameters,
        boolean dryRun,
        String layout,
        LocalDate handedInOn) {

    public ImportJob {
        parameters = Map.copyOf(parameters);
    }
}
