package vn.uutu.members.member;

/// Mã định danh đoàn viên: 7 or 8 digits.
public record MemberCode(String value) {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 8;

    public MemberCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a member code");
        }
    }

    public static boolean isOne(String text) {
        return Digits.are(text, SHORTEST, LONGEST);
    }

    /// What two writings of the same code have in common, however many leading zeros one of them lost.
    public String key() {
        return value.replaceFirst("^0+(?=.)", "");
    }
}
