package vn.uutu.members.registration;

import java.util.ArrayList;
import java.util.List;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.Words;

/// What is odd about a person's data and yet no reason to refuse them.
final class Doubts {

    private Doubts() {}

    static List<Doubt> about(Checked.Person person, List<Member.Known> resembling) {
        var doubts = new ArrayList<Doubt>();
        person.profile()
                .sensitive()
                .citizenNumber()
                .ifPresent(number -> number.doubts(
                                person.facts().gender(), person.profile().birth())
                        .forEach(doubt -> doubts.add(new Doubt("citizenNumber", Words.of(doubt)))));
        if (resembling.stream().anyMatch(other -> isLikely(other, person))) {
            doubts.add(new Doubt("fullName", "possible-duplicate"));
        }
        return doubts;
    }

    private static boolean isLikely(Member.Known other, Checked.Person person) {
        return other.profile()
                        .name()
                        .searchable()
                        .equals(person.profile().name().searchable())
                && other.profile().birth().equals(person.profile().birth());
    }

    /// @param warning `sex`, `birth-year` or `possible-duplicate`
    record Doubt(String field, String warning) {}
}
