package vn.uutu.members.lookup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.uutu.problems.Refusal;

/// A place in a list, as a text that travels in bodies only: it holds a name.
final class Cursors {

    private static final int ID_LENGTH = 36;

    private Cursors() {}

    static String of(SearchMembers.Place place) {
        var text = place.id() + place.searchableName();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static SearchMembers.Place read(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var id = UUID.fromString(text.substring(0, Math.min(ID_LENGTH, text.length())));
            return new SearchMembers.Place(text.substring(ID_LENGTH), id);
        } catch (IllegalArgumentException _) {
            throw Refusal.ofField("cursor", "rule.cursor");
        }
    }
}
