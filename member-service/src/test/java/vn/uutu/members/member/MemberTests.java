package vn.uutu.members.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.unit.Searchable;
import vn.uutu.members.unit.UnitId;

class MemberTests {

    static final LocalDate JOINED = LocalDate.of(2016, 3, 26);
    static final LocalDate LATER = LocalDate.of(2023, 9, 5);
    static final Recorded NOW = new Recorded(new UUID(0, 1), Instant.parse("2026-11-22T10:00:00Z"));
    static final UnitId HERE = new UnitId(new UUID(1, 1));
    static final UnitId THERE = new UnitId(new UUID(1, 2));

    @Test
    void movingEndsTheOldPlacementOnTheDayTheNewBegins() {
        var moved = anActiveMember().move(THERE, LATER, NOW);

        assertThat(moved.member().version()).isEqualTo(2);
        assertThat(moved.member().placements().at(LATER.minusDays(1))).contains(HERE);
        assertThat(moved.member().placements().at(LATER)).contains(THERE);
        assertThat(moved.event()).isEqualTo(new MemberEvent.Moved(moved.member(), NOW));
    }

    @Test
    void nobodyMovesToTheBranchTheyAreIn() {
        assertThatThrownBy(() -> anActiveMember().move(HERE, LATER, NOW))
                .isInstanceOf(MemberProblem.AlreadyThere.class);
    }

    @Test
    void nobodyMovesBeforeTheyCame() {
        assertThatThrownBy(() -> anActiveMember().move(THERE, JOINED, NOW))
                .isInstanceOf(MemberProblem.MovedLater.class);
    }

    @Test
    void theLastPlacementEndsOnTheDayOfLeaving() {
        var left = anActiveMember().leave(new Departure(LATER, Departure.Reason.MATURED), NOW);

        assertThat(left.member().placements().end()).contains(LATER);
        assertThat(left.member()).isInstanceOf(Member.Left.class);
    }

    @Test
    void aReinstatedMemberIsWhereTheyWereAsIfTheyHadNeverLeft() {
        var moved = (Member.Active) anActiveMember().move(THERE, LATER, NOW).member();
        var left = (Member.Left) moved.leave(new Departure(LATER.plusYears(1), Departure.Reason.OTHER), NOW)
                .member();

        var reinstated = left.reinstate(NOW);

        assertThat(reinstated.member())
                .isEqualTo(new Member.Active(moved.id(), moved.facts(), moved.profile(), moved.placements(), 4));
        assertThat(reinstated.event()).isEqualTo(new MemberEvent.Reinstated(reinstated.member(), NOW));
    }

    @Test
    void anErasedMemberKeepsItsPlacementsAndNothingPersonal() {
        var erased = anActiveMember().erase(NOW).member();

        assertThat(erased)
                .isEqualTo(new Member.Erased(
                        anActiveMember().id(),
                        anActiveMember().facts(),
                        anActiveMember().placements(),
                        Optional.empty(),
                        2));
    }

    @Test
    void aProfileIsStatedAgainOnlyWhenWhatOthersMayKnowOfItChanged() {
        var member = anActiveMember();
        var withPhone = new Profile(
                member.profile().name(),
                member.profile().birth(),
                member.profile().numbers(),
                member.profile().sensitive(),
                Map.of(Detail.PHONE, "0900000000"));

        assertThat(member.change(member.facts(), withPhone, NOW).event())
                .isInstanceOfSatisfying(
                        MemberEvent.Changed.class,
                        changed -> assertThat(changed.profile()).isEmpty());
    }

    @Test
    void aProfileNeverShowsWhatItHolds() {
        assertThat(anActiveMember().toString()).doesNotContain("Ánh", "1999");
    }

    @ParameterizedTest
    @CsvSource({"Đặng Thị Ánh,dang thi anh", "đỗ  HỮU,do huu", "Nguyễn Văn Ưu,nguyen van uu"})
    void namesAreSearchedWithoutAccents(String name, String searchable) {
        assertThat(Searchable.of(name)).isEqualTo(searchable);
        assertThat(Searchable.of(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)))
                .isEqualTo(searchable);
    }

    @Test
    void aCitizenNumberThatDoesNotFitIsDoubted() {
        var number = new CitizenNumber("072199001234");

        assertThat(number.doubts(Gender.FEMALE, BirthDate.in(Year.of(1999)))).isEmpty();
        assertThat(number.doubts(Gender.MALE, BirthDate.in(Year.of(2000))))
                .containsExactlyInAnyOrder(CitizenNumber.Doubt.SEX, CitizenNumber.Doubt.BIRTH_YEAR);
        assertThat(new CitizenNumber("072301001234").doubts(Gender.FEMALE, BirthDate.in(Year.of(2001))))
                .isEmpty();
    }

    @Test
    void aMemberCodeIsTheSameWithoutItsLeadingZeros() {
        assertThat(new MemberCode("0123456").key()).isEqualTo("123456");
    }

    static Member.Active anActiveMember() {
        var profile = new Profile(
                new FullName("Đặng Thị Ánh"),
                BirthDate.on(LocalDate.of(1999, 5, 2)),
                new Profile.Numbers(Optional.empty(), Optional.empty()),
                Profile.Sensitive.NOTHING,
                Map.of());
        var facts = new Facts(Gender.FEMALE, Optional.of(JOINED));
        return (Member.Active) Member.register(new MemberId(new UUID(2, 2)), facts, profile, HERE, JOINED, NOW)
                .member();
    }
}
