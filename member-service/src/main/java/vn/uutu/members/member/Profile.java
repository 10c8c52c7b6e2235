package vn.uutu.members.member;

import java.util.Map;
import java.util.Optional;

/// Who the member is. All of it is personal data; all of it goes when the member is erased.
public record Profile(
        FullName name, BirthDate birth, Numbers numbers, Sensitive sensitive, Map<Detail, String> details) {

    public Profile {
        details = Map.copyOf(details);
    }

    /// The numbers of the Union.
    public record Numbers(Optional<MemberCode> memberCode, Optional<CardNumber> cardNumber) {}

    /// Kept encrypted, never announced (Decree 356/2025 art. 4.1).
    public record Sensitive(
            Optional<CitizenNumber> citizenNumber, Optional<String> ethnicity, Optional<String> religion) {

        public static final Sensitive NOTHING = new Sensitive(Optional.empty(), Optional.empty(), Optional.empty());

        /// Never shows what it holds.
        @Override
        public String toString() {
            return "Sensitive[]";
        }
    }

    /// Whether those who know only names, birth dates and the Union's numbers see a difference.
    boolean looksLike(Profile other) {
        return name.equals(other.name) && birth.equals(other.birth) && numbers.equals(other.numbers);
    }

    /// Never shows what it holds.
    @Override
    public String toString() {
        return "Profile[]";
    }
}
