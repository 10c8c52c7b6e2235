package vn.uutu.scope;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In which capacity somebody serves a unit. Which role may take which step is said by each service.
public enum Role {
    BRANCH_SECRETARY,
    GRASSROOTS_COMMITTEE,
    /// Of a district- or commune-level union.
    STANDING_COMMITTEE,
    /// The provincial Organisation–Inspection board: owns programmes, targets and reorganisations.
    ORGANISATION_BOARD,
    /// Reads everything, approves.
    PROVINCIAL_STANDING_COMMITTEE,
    PROPAGANDA_BOARD,
    /// Aggregates only.
    INSPECTOR,
    /// Aggregates only.
    FRONT_OBSERVER,
    DATA_PROTECTION_OFFICER,
    OPERATOR,
    /// Another provincial system: reads.
    API_CLIENT;

    /// The name on the wire and in tables: `branch-secretary`.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
