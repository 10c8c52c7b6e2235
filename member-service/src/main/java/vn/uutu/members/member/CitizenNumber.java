package vn.uutu.members.member;

import java.util.EnumSet;
import java.util.Set;

/// Số định danh cá nhân (12 digits), or the number of an old identity card (9 digits).
///
/// Digit 4 tells century and sex, digits 5 and 6 the year of birth (Decree 137/2015 art. 13). There is no check digit,
/// and papers err: what does not fit is a doubt, never a refusal.
public record CitizenNumber(String value) {

    private static final int LENGTH = 12;
    private static final int OLD_LENGTH = 9;
    private static final int FIRST_CENTURY = 19;

    public CitizenNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a citizen number");
        }
    }

    /// What in the number does not fit what else is known.
    public enum Doubt {
        SEX,
        BIRTH_YEAR
    }

    public static boolean isOne(String text) {
        return Digits.are(text, LENGTH, LENGTH) || Digits.are(text, OLD_LENGTH, OLD_LENGTH);
    }

    public Set<Doubt> doubts(Gender gender, BirthDate birth) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (value.length() == LENGTH) {
            if (gender != Gender.UNKNOWN && gender != gender()) {
                doubts.add(Doubt.SEX);
            }
            if (birth.year().getValue() != birthYear()) {
                doubts.add(Doubt.BIRTH_YEAR);
            }
        }
        return doubts;
    }

    private Gender gender() {
        return centuryAndSex() % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    private int birthYear() {
        return (FIRST_CENTURY + centuryAndSex() / 2) * 100 + Integer.parseInt(value.substring(4, 6));
    }

    private int centuryAndSex() {
        return value.charAt(3) - '0';
    }
}
