package vn.uutu.reporting.indicator;

import java.util.List;
import java.util.Optional;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.target.Settings;

/// What an indicator is made of: a count from cells, or a number that comes from outside.
public sealed interface Quantity {

    Wording says();

    /// The measure by which a programme counts it; none if it is not counted here.
    default Optional<Measure> measure(Settings settings) {
        return switch (this) {
            case Counted counted -> Optional.of(counted.measure());
            case Referred _ -> Optional.of(settings.countedAsReferred());
            case Admitted _, AdmittedWhereKnown _ -> Optional.of(settings.countedAsAdmitted());
            case AdmittedOfReferred _ -> Optional.of(settings.countedAsAdmittedOfReferred());
            case OfficialOfAdmitted _ -> Optional.of(settings.countedAsOfficialOfAdmitted());
            case NewPartyMembers _ -> Optional.empty();
        };
    }

    /// All measures among which the settings of programmes choose.
    default List<Measure> choice() {
        return switch (this) {
            case Counted counted -> List.of(counted.measure());
            case Referred _ -> List.of(Measure.REFERRED_BY_HAND_OVER, Measure.REFERRED_BY_RESOLUTION);
            case Admitted _, AdmittedWhereKnown _ ->
                List.of(Measure.ADMITTED_BY_DECISION, Measure.ADMITTED_BY_CEREMONY);
            case AdmittedOfReferred _ ->
                List.of(
                        Measure.ADMITTED_OF_HANDED_OVER,
                        Measure.CEREMONY_OF_HANDED_OVER,
                        Measure.ADMITTED_OF_RESOLVED,
                        Measure.CEREMONY_OF_RESOLVED);
            case OfficialOfAdmitted _ -> List.of(Measure.OFFICIAL_OF_ADMITTED, Measure.OFFICIAL_OF_CEREMONY);
            case NewPartyMembers _ -> List.of();
        };
    }

    /// Counted in one way, whatever the programme.
    record Counted(Measure measure, Wording says) implements Quantity {}

    /// What the programme calls referred.
    record Referred(Wording says) implements Quantity {}

    /// What the programme calls admitted.
    record Admitted(Wording says) implements Quantity {}

    /// Of those referred in the months, who has been admitted by now, in whichever month.
    record AdmittedOfReferred(Wording says) implements Quantity {}

    /// Of those admitted in the months, who has become an official member by now, in whichever month.
    record OfficialOfAdmitted(Wording says) implements Quantity {}

    /// Admitted in those units and quarters for which the number of all new Party members is known.
    record AdmittedWhereKnown(Wording says) implements Quantity {}

    /// All new Party members, as the Party's organisation board confirms them.
    record NewPartyMembers(Wording says) implements Quantity {}
}
