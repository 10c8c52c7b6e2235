package vn.uutu.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a demonstration province into a folder: `DemoProvince [--province=CODE] FOLDER [SEED [DISTRICT,DISTRICT…]]`.
///
/// The same seed always writes the same files. Districts are codes of district-level unions; without them the whole
/// province is written, of which every one of them is a part. Without a code it is Tây Ninh (72); Long An is 80.
public final class DemoProvince {

    /// The day of the plan: 4 August 2021.
    static final long SEED = 20210804;

    private static final String PROVINCE = "--province=";

    private final Province province;
    private final ProvinceTree tree;
    private final List<Person> people;
    private final List<ReferralCase> cases;
    private final long seed;

    DemoProvince(Province province, long seed, Set<String> districts) {
        this.province = province;
        this.seed = seed;
        tree = new ProvinceTree(province, districts, seed);
        people = Population.of(province, ProvinceTree.districts(province), tree.all(), seed);
        cases = Referrals.of(people, seed);
    }

    /// Codes of all district-level unions of a province.
    public static List<String> districts(String province) {
        return ProvinceTree.districts(Province.of(province));
    }

    public static void main(String[] all) throws IOException {
        var province = Stream.of(all)
                .filter(arg -> arg.startsWith(PROVINCE))
                .map(arg -> Province.of(arg.substring(PROVINCE.length())))
                .findFirst()
                .orElse(Province.TAY_NINH);
        var args = Stream.of(all).filter(arg -> !arg.startsWith(PROVINCE)).toArray(String[]::new);
        if (args.length < 1 || args.length > 3) {
            throw new IllegalArgumentException(
                    "usage: DemoProvince [--province=CODE] FOLDER [SEED [DISTRICT,DISTRICT…]]");
        }
        var seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
        var districts = args.length > 2
                ? Stream.of(args[2].split(",")).filter(d -> !d.isBlank()).collect(Collectors.toSet())
                : Set.<String>of();
        new DemoProvince(province, seed, districts).write(Path.of(args[0]));
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(AreaList.open(), folder.resolve("areas.csv"), StandardCopyOption.REPLACE_EXISTING);
        Tables.units(tree.added()).csv(folder.resolve("units.csv"));
        writeRosters(folder);
        writeReferrals(folder);
        assignments().csv(folder.resolve("demo-assignments.csv"));
        var summary = summary();
        Targets.table(province, tree.all(), summary).csv(folder.resolve("targets.csv"));
        OutsideNumbers.table(cases, seed).csv(folder.resolve("outside-numbers.csv"));
        Tables.summary(tree.all(), summary).csv(folder.resolve("demo-summary.csv"));
    }

    Summary summary() {
        return Summary.of(tree.all(), people, cases);
    }

    List<Person> people() {
        return people;
    }

    List<ReferralCase> cases() {
        return cases;
    }

    List<Unit> units() {
        return tree.all();
    }

    /// One roster a district-level union, spreadsheets and text files in turn; those who moved come last.
    private void writeRosters(Path folder) {
        for (var district : peopled()) {
            var table = Tables.roster(people.stream()
                    .filter(p -> p.home().district().equals(district))
                    .toList());
            var name = "roster-%02d-%s".formatted(number(district), district);
            if (number(district) % 2 == 1) {
                table.xlsx(folder.resolve(name + ".xlsx"));
            } else {
                table.csv(folder.resolve(name + ".csv"));
            }
        }
        Tables.transfers(people).csv(folder.resolve("roster-99-transfers.csv"));
    }

    private void writeReferrals(Path folder) {
        for (var district : peopled()) {
            Tables.referrals(cases.stream()
                            .filter(c -> c.person().home().district().equals(district))
                            .toList())
                    .csv(folder.resolve("referrals-%02d-%s.csv".formatted(number(district), district)));
        }
    }

    private List<String> peopled() {
        return people.stream().map(p -> p.home().district()).distinct().toList();
    }

    private int number(String district) {
        return ProvinceTree.districts(province).indexOf(district) + 1;
    }

    private Table assignments() {
        return switch (province) {
            case TAY_NINH -> Assignments.table(firstGrassroots());
            case LONG_AN -> Assignments.provincial(province);
        };
    }

    /// A commune where there is one: they are added before all other units that have branches.
    private Unit firstGrassroots() {
        var firstBranch = tree.added().stream()
                .filter(u -> u.path().split("/").length == 4)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No branch in the districts asked for"));
        var path = firstBranch.path().substring(0, firstBranch.path().lastIndexOf('/'));
        return tree.all().stream()
                .filter(u -> u.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
