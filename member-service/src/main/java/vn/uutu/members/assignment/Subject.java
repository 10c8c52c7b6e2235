package vn.uutu.members.assignment;

/// Who signs in: the `sub` of the token, as the identity provider writes it.
public record Subject(String value) {

    private static final int LONGEST = 200;

    public Subject {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a subject");
        }
    }

    /// 1 to 200 visible ASCII characters.
    public static boolean isOne(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
