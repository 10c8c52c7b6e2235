package vn.uutu.imports;

import java.util.Map;

/// Who hands in a file of which kind, and how it is to be worked. `parameters` go to the handler as they are; they
/// must not hold personal data.
public record Submission(String kind, String subject, Map<String, String> parameters, boolean dryRun) {

    public Submission {
        parameters = Map.copyOf(parameters);
    }
}
