package vn.uutu.members.publishing;

import java.util.Locale;

/// Constants as the contract writes them: small letters, words parted by dashes.
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
