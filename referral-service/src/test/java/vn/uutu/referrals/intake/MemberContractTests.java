package vn.uutu.referrals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Position;
import vn.uutu.referrals.knownmember.UnitId;

/// We understand every example that member-service ever published.
class MemberContractTests {

    final StateReader reader = new StateReader();

    @ParameterizedTest
    @MethodSource("members")
    void everyMemberIsUnderstood(Resource example) throws NotUnderstood {
        var state = reader.read(event(example), MemberState.class).known();

        assertThat(state.version()).isPositive();
        assertThat(state.member().placements()).isNotEmpty();
    }

    @Test
    void aMoveBecomesTwoPlacements() throws NotUnderstood {
        var moved = reader.read(event(example("member-moved")), MemberState.class)
                .known()
                .member();

        assertThat(moved.branchOn(LocalDate.parse("2023-09-04"))).isEqualTo(unit(1));
        assertThat(moved.branchOn(LocalDate.parse("2023-09-05"))).isEqualTo(unit(2));
    }

    @Test
    void aProfileIsUnderstood() throws NotUnderstood {
        var profile = reader.read(event(example("member-profile-stated")), ProfileState.class);

        assertThat(profile.fullName()).isNotBlank();
        assertThat(profile.toString()).doesNotContain(String.valueOf(profile.fullName()));
    }

    @Test
    void aRecordIsUnderstood() throws NotUnderstood {
        var record = reader.read(event(example("member-record-stated")), RecordState.class);

        assertThat(record.told())
                .extracting(RecordState.Grading::year, RecordState.Grading::rank, RecordState.Grading::notGraded)
                .containsExactly(tuple(2025, 1, null), tuple(2024, null, "under-six-months"));
        assertThat(record.toString()).doesNotContain("under-six-months");
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyUnitIsUnderstood(Resource example) throws NotUnderstood {
        assertThat(reader.read(event(example), UnitState.class).code()).isNotNull();
    }

    @Test
    void aStateWithoutPlacementsIsNotUnderstood() {
        var broken = new Event(
                UUID.randomUUID(),
                Optional.of("{\"memberId\": \"0198f3c0-0000-7000-8000-000000000001\", \"version\": 1}".getBytes()),
                UUID.randomUUID(),
                "vn.uutu.member.registered",
                Instant.EPOCH,
                1,
                Map.of(),
                new Position(0, 0));

        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> reader.read(broken, MemberState.class).known());
    }

    static Stream<Resource> members() {
        return examples("member-*")
                .filter(it -> !String.valueOf(it.getFilename()).matches("member-(profile|record)-.*"));
    }

    static Stream<Resource> units() {
        return examples("unit-*");
    }

    private static Resource example(String name) {
        return examples(name).findFirst().orElseThrow();
    }

    private static Stream<Resource> examples(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                    .getResources("classpath:/contract/members/events/" + pattern + ".example.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Event event(Resource example) {
        try {
            var bytes = Objects.requireNonNull(example.getContentAsByteArray());
            return new Event(
                    UUID.randomUUID(),
                    Optional.of(bytes),
                    UUID.randomUUID(),
                    "vn.uutu.any",
                    Instant.EPOCH,
                    1,
                    Map.of(),
                    new Position(0, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitId unit(int number) {
        return new UnitId(UUID.fromString("0198f3b0-0000-7000-8000-%012d".formatted(number)));
    }
}
