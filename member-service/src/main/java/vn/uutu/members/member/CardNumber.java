package vn.uutu.members.member;

import java.util.Optional;

/// Số thẻ đoàn: 12 digits. It looks like a citizen number and is none.
public record CardNumber(String value) {

    private static final int LENGTH = 12;
    private static final int MOST_ZEROS_LOST = 2;

    public CardNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a card number");
        }
    }

    public static boolean isOne(String text) {
        return Digits.are(text, LENGTH, LENGTH);
    }

    /// From a sheet, where one or two leading zeros may have been lost.
    public static Optional<CardNumber> fromSheet(String text) {
        return Digits.are(text, LENGTH - MOST_ZEROS_LOST, LENGTH)
                ? Optional.of(new CardNumber(Digits.padded(text, LENGTH)))
                : Optional.empty();
    }
}
