package vn.uutu.members.member;

/// Số thẻ đoàn: 12 digits. It looks like a citizen number and is none.
public record CardNumber(String value) {

    private static final int LENGTH = 12;

    public CardNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a card number");
        }
    }

    public static boolean isOne(String text) {
        return Digits.are(text, LENGTH, LENGTH);
    }
}
