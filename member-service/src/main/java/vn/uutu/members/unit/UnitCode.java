package vn.uutu.members.unit;

/// The code people write. Two units may have the same code, never on the same day.
public record UnitCode(String value) {

    private static final int LONGEST = 60;

    public UnitCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a unit code");
        }
    }

    /// 1 to 60 letters, digits, dots, dashes or underscores.
    public static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }
}
