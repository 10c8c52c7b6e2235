package vn.uutu.members.registration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.Profile;
import vn.uutu.members.member.Words;

/// The further facts as the wire names them: `joined-party-on`.
final class Details {

    private Details() {}

    static boolean isOne(String word) {
        return Arrays.stream(Detail.values())
                .anyMatch(detail -> Words.of(detail).equals(word));
    }

    static Detail of(String word) {
        return Words.to(Detail.class, word);
    }

    static Map<String, String> of(Profile profile) {
        var words = new LinkedHashMap<String, String>();
        profile.details().forEach((detail, text) -> words.put(Words.of(detail), text));
        return words;
    }
}
