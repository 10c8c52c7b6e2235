package vn.uutu.referrals.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Which days the offices work (Bộ luật Lao động art. 112): Monday to Friday, but for public holidays, and on the
/// days off on which they make up for a day between holidays.
///
/// @param exceptions the days that are not as their day of the week says
public record WorkingDays(Map<LocalDate, Kind> exceptions) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    /// What a day is, whatever day of the week it falls on.
    public enum Kind {
        HOLIDAY("holiday"),
        WORKED("worked");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As it stands on the wire.
        public String code() {
            return code;
        }
    }

    public boolean includes(LocalDate day) {
        return switch (exceptions.get(day)) {
            case HOLIDAY -> false;
            case WORKED -> true;
            case null -> !WEEKEND.contains(day.getDayOfWeek());
        };
    }

    /// The last day of a period that begins on the day after: the so-manieth working day after it.
    ///
    /// @param count at least 0; 0 is the day itself
    public LocalDate after(LocalDate day, int count) {
        var last = day;
        for (var left = count; left > 0; ) {
            last = last.plusDays(1);
            if (includes(last)) {
                left--;
            }
        }
        return last;
    }
}
