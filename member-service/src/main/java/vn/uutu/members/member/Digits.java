package vn.uutu.members.member;

/// Numbers that are names: never calculated with, leading zeros count.
final class Digits {

    private Digits() {}

    static boolean are(String text, int shortest, int longest) {
        return text.length() >= shortest
                && text.length() <= longest
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
