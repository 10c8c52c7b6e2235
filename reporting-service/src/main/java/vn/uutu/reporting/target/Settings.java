package vn.uutu.reporting.target;

import java.util.Arrays;
import java.util.Optional;
import vn.uutu.reporting.fact.Measure;

/// What a programme counts, where the plan leaves it open. All measures are kept, so a change shows at once.
public record Settings(Referred referred, Admitted admitted) {

    /// The day on which the list was handed to the Party committee, or that of the union's resolution.
    public enum Referred {
        HAND_OVER("hand-over", Measure.REFERRED_BY_HAND_OVER),
        RESOLUTION("resolution", Measure.REFERRED_BY_RESOLUTION);

        private final String code;
        private final Measure measure;

        Referred(String code, Measure measure) {
            this.code = code;
            this.measure = measure;
        }

        public String code() {
            return code;
        }

        public static Optional<Referred> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /// The day of the decision, from which Party age counts, or that of the ceremony, from which probation runs.
    public enum Admitted {
        DECISION("decision", Measure.ADMITTED_BY_DECISION),
        CEREMONY("ceremony", Measure.ADMITTED_BY_CEREMONY);

        private final String code;
        private final Measure measure;

        Admitted(String code, Measure measure) {
            this.code = code;
            this.measure = measure;
        }

        public String code() {
            return code;
        }

        public static Optional<Admitted> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    public Measure countedAsReferred() {
        return referred.measure;
    }

    public Measure countedAsAdmitted() {
        return admitted.measure;
    }

    /// Of those who were admitted, the ones who have become official members.
    public Measure countedAsOfficialOfAdmitted() {
        return switch (admitted) {
            case DECISION -> Measure.OFFICIAL_OF_ADMITTED;
            case CEREMONY -> Measure.OFFICIAL_OF_CEREMONY;
        };
    }

    /// Of those who were referred, the ones who have been admitted.
    public Measure countedAsAdmittedOfReferred() {
        return switch (referred) {
            case HAND_OVER ->
                switch (admitted) {
                    case DECISION -> Measure.ADMITTED_OF_HANDED_OVER;
                    case CEREMONY -> Measure.CEREMONY_OF_HANDED_OVER;
                };
            case RESOLUTION ->
                switch (admitted) {
                    case DECISION -> Measure.ADMITTED_OF_RESOLVED;
                    case CEREMONY -> Measure.CEREMONY_OF_RESOLVED;
                };
        };
    }
}
