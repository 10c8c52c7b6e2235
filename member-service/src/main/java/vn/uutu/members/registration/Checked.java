package vn.uutu.members.registration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.uutu.members.member.BirthDate;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.Facts;
import vn.uutu.members.member.FullName;
import vn.uutu.members.member.Gender;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;
import vn.uutu.problems.Refusal;

/// Personal data that keeps all rules. Faults are gathered, so that the answer names every field at once.
final class Checked {

    private static final int LONGEST_TEXT = 300;

    private final LocalDate today;
    private final Refusal faults = Refusal.of(HttpStatus.BAD_REQUEST, "invalid-request");
    private boolean faulty;

    private Checked(LocalDate today) {
        this.today = today;
    }

    /// @throws Refusal naming every field that breaks a rule
    static Person of(PersonalData data, LocalDate today) {
        var checked = new Checked(today);
        var name = checked.text("fullName", "rule.name", data.fullName(), FullName::isOne, FullName::new);
        var birth = BirthDate.parse(data.birthDate(), today);
        if (birth.isEmpty()) {
            checked.fault("birthDate", "rule.birth-date");
        }
        var facts = checked.facts(data);
        var numbers = checked.numbers(data);
        var sensitive = checked.sensitive(data);
        var details = checked.details(data.details());
        if (checked.faulty) {
            throw checked.faults;
        }
        return new Person(facts, new Profile(name.orElseThrow(), birth.orElseThrow(), numbers, sensitive, details));
    }

    private Facts facts(PersonalData data) {
        var joined = Optional.ofNullable(data.joinedUnionOn());
        if (joined.filter(today::isBefore).isPresent()) {
            fault("joinedUnionOn", "rule.not-in-future");
        }
        var gender = Gender.valueOf(data.gender().toUpperCase(Locale.ROOT));
        return new Facts(gender, joined);
    }

    private Profile.Numbers numbers(PersonalData data) {
        return new Profile.Numbers(
                text("memberCode", "rule.member-code", data.memberCode(), MemberCode::isOne, MemberCode::new),
                text("cardNumber", "rule.card-number", data.cardNumber(), CardNumber::isOne, CardNumber::new));
    }

    private Profile.Sensitive sensitive(PersonalData data) {
        return new Profile.Sensitive(
                text(
                        "citizenNumber",
                        "rule.citizen-number",
                        data.citizenNumber(),
                        CitizenNumber::isOne,
                        CitizenNumber::new),
                text("ethnicity", "rule.text-length", data.ethnicity(), Checked::isShort, String::strip),
                text("religion", "rule.text-length", data.religion(), Checked::isShort, String::strip));
    }

    private Map<Detail, String> details(Map<String, String> texts) {
        var details = new EnumMap<Detail, String>(Detail.class);
        texts.forEach((word, text) -> {
            var field = "details/" + word;
            var detail = text(field, "rule.detail", word, Details::isOne, Details::of);
            var value = text(field, "rule.text-length", text, Checked::isShort, String::strip);
            detail.ifPresent(known -> value.ifPresent(it -> details.put(known, it)));
        });
        return details;
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT;
    }

    private <T> Optional<T> text(
            String field, String rule, @Nullable String text, Predicate<String> isOne, Function<String, T> toValue) {
        var given = Optional.ofNullable(text);
        if (given.filter(isOne.negate()).isPresent()) {
            fault(field, rule);
            return Optional.empty();
        }
        return given.map(toValue);
    }

    private void fault(String field, String rule) {
        faulty = true;
        faults.andField(field, rule);
    }

    /// What figures count of the person, and who it is.
    record Person(Facts facts, Profile profile) {}
}
