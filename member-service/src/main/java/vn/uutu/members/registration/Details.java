package vn.uutu.members.registration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.Profile;

/// The further facts as the wire names them: `joined-party-on`.
final class Details {

    private Details() {}

    static boolean isOne(String word) {
        return Arrays.stream(Detail.values()).anyMatch(detail -> word(detail).equals(word));
    }

    static Detail of(String word) {
        return Detail.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Map<String, String> of(Profile profile) {
        var words = new LinkedHashMap<String, String>();
        profile.details().forEach((detail, text) -> words.put(word(detail), text));
        return words;
    }

    private static String word(Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
