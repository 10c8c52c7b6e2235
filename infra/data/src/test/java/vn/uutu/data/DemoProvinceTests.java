package vn.uutu.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.data.ReferralCase.Step;
import vn.uutu.data.Summary.Figure;

class DemoProvinceTests {

    static final DemoProvince WHOLE = new DemoProvince(Province.TAY_NINH, DemoProvince.SEED, Set.of());

    static final String ALWAYS = "ec8b71a38f00525f7abd56f5f58622d30e319c3b720aa1101c4419ce1c9fbc43";

    @Test
    void theProvinceHasTheSizeThatWasAskedFor() {
        assertThat(WHOLE.people()).hasSizeBetween(55_000, 65_000);
        assertThat(levels("district")).isEqualTo(9 + 5);
        assertThat(levels("commune")).isEqualTo(94);
        assertThat(WHOLE.units().size() - 1L - 14 - 94).isBetween(2_300L, 2_700L);
        assertThat(WHOLE.units().stream().flatMap(u -> u.sector().stream()).distinct())
                .hasSize(5);
    }

    @Test
    void theProvinceComesNearItsTargets() {
        assertThat(total(Figure.REFERRED)).isBetween(8_600, 9_400);
        assertThat(total(Figure.ADMITTED)).isBetween(4_800, 5_400);
    }

    @Test
    void thereAreStalledCasesAndPeopleWhoMovedWithinTheirCase() {
        assertThat(WHOLE.cases().stream()
                        .filter(c -> c.on(Step.ADMITTED).isEmpty() && c.ending().isEmpty())
                        .filter(c -> c.on(Step.SELECTED).orElseThrow().getYear() < 2024))
                .hasSizeGreaterThan(300);
        assertThat(WHOLE.cases().stream()
                        .filter(c -> c.on(Step.ADMITTED)
                                .flatMap(c.person()::branchOn)
                                .filter(b -> !b.equals(c.person()
                                        .branchOn(c.on(Step.SELECTED).orElseThrow())
                                        .orElseThrow()))
                                .isPresent()))
                .isNotEmpty();
    }

    /// The votes lie between resolution and decision, official status twelve months after the ceremony.
    @Test
    void thePartysSideFitsTheRules() {
        assertThat(total(Figure.OFFICIAL)).isBetween(3_000, total(Figure.ADMITTED) - 500);
        assertThat(WHOLE.cases()).allSatisfy(c -> {
            var days = Stream.of(Step.RESOLVED, Step.CELL_VOTED, Step.COMMITTEE_VOTED, Step.ADMITTED)
                    .flatMap(step -> c.on(step).stream())
                    .toList();
            assertThat(days).isSorted();
            assertThat(c.on(Step.OFFICIAL))
                    .isIn(Optional.empty(), c.on(Step.CEREMONY_HELD).map(held -> held.plusMonths(12)));
        });
        var removed = WHOLE.cases().stream()
                .filter(c -> c.ending().filter(e -> e.kind().equals("xóa tên")).isPresent())
                .toList();
        assertThat(removed)
                .hasSizeBetween(20, 200)
                .allMatch(c -> c.on(Step.OFFICIAL).isEmpty());
    }

    @Test
    void nobodySharesANumber() {
        var codes = new HashSet<String>();
        WHOLE.people().forEach(p -> {
            assertThat(codes.add(p.memberCode())).isTrue();
            assertThat(codes.add(p.cardNumber())).isTrue();
            assertThat(codes.add(p.citizenNumber())).isTrue();
        });
    }

    @Test
    void theSameSeedWritesTheSameFiles(@TempDir Path first, @TempDir Path second) throws IOException {
        DemoProvince.main(new String[] {first.toString(), "7", "703"});
        DemoProvince.main(new String[] {second.toString(), "7", "703"});

        try (var files = Files.list(first)) {
            assertThat(files.filter(f -> f.toString().endsWith(".csv")))
                    .hasSizeGreaterThanOrEqualTo(7)
                    .allSatisfy(file ->
                            assertThat(second.resolve(file.getFileName())).hasSameTextualContentAs(file));
        }
    }

    /// Whoever loaded the demonstration adds districts to it later: a change of a single byte would not fit. What a
    /// spreadsheet says about its own making is left out.
    @Test
    void theFilesAreWhatTheyHaveAlwaysBeen(@TempDir Path folder) throws IOException, NoSuchAlgorithmException {
        WHOLE.write(folder);

        var sum = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                sum.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
                for (var content : contents(file)) {
                    sum.update(content);
                }
            }
        }
        assertThat(HexFormat.of().formatHex(sum.digest())).isEqualTo(ALWAYS);
    }

    private static List<byte[]> contents(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return List.of(Files.readAllBytes(file));
        }
        try (var book = FileSystems.newFileSystem(file)) {
            return List.of(
                    Files.readAllBytes(book.getPath("xl/worksheets/sheet1.xml")),
                    Files.readAllBytes(book.getPath("xl/sharedStrings.xml")));
        }
    }

    @Test
    void aDistrictIsTheSameWhicheverOthersAreWritten() {
        var alone = new DemoProvince(Province.TAY_NINH, DemoProvince.SEED, Set.of("705", "72-CA"));

        assertThat(alone.people()).isEqualTo(of(WHOLE.people(), Person::home));
        assertThat(alone.cases())
                .isEqualTo(of(WHOLE.cases(), referral -> referral.person().home()));
        assertThat(WHOLE.units()).containsAll(alone.units());
        assertThat(outside(WHOLE)).containsAll(outside(alone));
        var one = alone.summary();
        var all = WHOLE.summary();
        for (var unit : alone.units().stream().filter(Unit::people).toList()) {
            Tables.years().forEach(year -> assertThat(figures(one, unit, year)).isEqualTo(figures(all, unit, year)));
        }
    }

    private static <T> List<T> of(List<T> all, Function<T, Unit> home) {
        return all.stream()
                .filter(one -> Set.of("705", "72-CA").contains(home.apply(one).district()))
                .toList();
    }

    private static List<List<String>> outside(DemoProvince province) {
        return OutsideNumbers.table(province.cases(), DemoProvince.SEED).rows();
    }

    private static List<Integer> figures(Summary summary, Unit unit, int year) {
        return Stream.of(Figure.values())
                .map(figure -> summary.of(unit.path(), year, figure))
                .toList();
    }

    @Test
    void aSplitLosesNothing() {
        var dice = Dice.of(1, "splits");
        for (var n = 0; n < 1_000; n++) {
            var weights = java.util.stream.LongStream.generate(() -> dice.between(1, 9_999))
                    .limit(dice.between(1, 20))
                    .toArray();
            var whole = dice.between(0, 5_000);

            assertThat(Arrays.stream(Targets.split(whole, weights)).sum()).isEqualTo(whole);
        }
    }

    private static long levels(String level) {
        return WHOLE.units().stream().filter(u -> u.level().equals(level)).count();
    }

    private static int total(Figure figure) {
        return Tables.years()
                .map(year -> WHOLE.summary().of("72", year, figure))
                .sum();
    }
}
