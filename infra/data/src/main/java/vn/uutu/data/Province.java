package vn.uutu.data;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A province as it was until 2025-06-30. The plan is that of Tây Ninh; Long An, which joins it on the next day, has a
/// smaller Union and a plan of its own size.
///
/// The numbers of its people begin after those of other provinces.
enum Province {
    TAY_NINH("72", "Tây Ninh", 0, 6, 10, 1_800, 1_000),
    LONG_AN("80", "Long An", 20, 4, 6, 1_200, 660);

    private final String code;
    private final String place;
    private final int unionsBefore;
    private final int leastHamlets;
    private final int mostHamlets;
    private final int referredAYear;
    private final int admittedAYear;

    Province(
            String code,
            String place,
            int unionsBefore,
            int leastHamlets,
            int mostHamlets,
            int referredAYear,
            int admittedAYear) {
        this.code = code;
        this.place = place;
        this.unionsBefore = unionsBefore;
        this.leastHamlets = leastHamlets;
        this.mostHamlets = mostHamlets;
        this.referredAYear = referredAYear;
        this.admittedAYear = admittedAYear;
    }

    /// @throws IllegalArgumentException for a code that none of them had
    static Province of(String code) {
        return Arrays.stream(values())
                .filter(province -> province.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no province %s in the demonstration, only %s"
                        .formatted(
                                code,
                                Arrays.stream(values()).map(Province::code).collect(Collectors.joining(", ")))));
    }

    String code() {
        return code;
    }

    Unit union() {
        return Unit.province(code, "Tỉnh đoàn " + place);
    }

    /// District-level unions of other provinces, whose people have the lower numbers.
    int unionsBefore() {
        return unionsBefore;
    }

    /// Card numbers begin with the code of the province.
    long firstCard() {
        return Long.parseLong(code) * 1_000_000_000L;
    }

    int hamlets(Dice dice) {
        return dice.between(leastHamlets, mostHamlets);
    }

    int referredAYear() {
        return referredAYear;
    }

    int admittedAYear() {
        return admittedAYear;
    }
}
