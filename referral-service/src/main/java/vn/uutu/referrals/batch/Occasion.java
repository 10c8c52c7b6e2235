package vn.uutu.referrals.batch;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days on which lists are handed over (domain.md §2.2, step 5).
public enum Occasion {
    PARTY_FOUNDING("party-founding", MonthDay.of(2, 3)),
    UNION_FOUNDING("union-founding", MonthDay.of(3, 26)),
    REUNIFICATION("reunification", MonthDay.of(4, 30)),
    LABOUR_DAY("labour-day", MonthDay.of(5, 1)),
    PRESIDENT_BIRTHDAY("president-birthday", MonthDay.of(5, 19)),
    NATIONAL_DAY("national-day", MonthDay.of(9, 2)),
    ARMY_DAY("army-day", MonthDay.of(12, 22)),
    OTHER("other", null);

    private final String code;
    private final @Nullable MonthDay day;

    Occasion(String code, @Nullable MonthDay day) {
        this.code = code;
        this.day = day;
    }

    /// As it stands on the wire.
    public String code() {
        return code;
    }

    /// Its day in each year; empty where it has none of its own.
    public Optional<MonthDay> day() {
        return Optional.ofNullable(day);
    }

    boolean fallsOn(LocalDate date) {
        return day().map(it -> it.equals(MonthDay.from(date))).orElse(true);
    }

    /// @throws IllegalArgumentException for a code the contract does not know
    public static Occasion of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown occasion " + code));
    }
}
