package vn.uutu.local.demo;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.uutu.data.DemoProvince;
import vn.uutu.local.CannotStart;

/// District-level unions of the demonstration by their codes. Those of Long An joined Tây Ninh on 2025-07-01.
public record Districts(SortedSet<String> codes) {

    static final String TAY_NINH = "72";
    static final String LONG_AN = "80";

    private static final List<String> WHOLE = DemoProvince.districts(TAY_NINH);
    private static final List<String> JOINING = DemoProvince.districts(LONG_AN);

    /// @param list codes joined by commas, 80 for all of Long An; empty for the whole of Tây Ninh
    public static Districts of(String list) {
        var named = Stream.of(list.split(",")).filter(code -> !code.isBlank()).toList();
        return of(
                named.isEmpty()
                        ? WHOLE
                        : named.stream().flatMap(code -> meant(code, list)).toList());
    }

    private static Stream<String> meant(String code, String list) {
        return switch (code) {
            case TAY_NINH -> WHOLE.stream();
            case LONG_AN -> JOINING.stream();
            case String one when WHOLE.contains(one) || JOINING.contains(one) -> Stream.of(one);
            default ->
                throw new CannotStart("--districts=%s: there is no %s in the demonstration, only %s, and %s"
                        .formatted(list, code, String.join(", ", WHOLE), String.join(", ", JOINING)));
        };
    }

    static Districts of(Collection<String> codes) {
        return new Districts(new TreeSet<>(codes));
    }

    Districts and(Districts others) {
        var both = new TreeSet<>(codes);
        both.addAll(others.codes);
        return of(both);
    }

    Districts ofProvince(String province) {
        var those = new TreeSet<>(codes);
        those.retainAll(province.equals(LONG_AN) ? JOINING : WHOLE);
        return of(those);
    }

    boolean within(Districts others) {
        return others.codes.containsAll(codes);
    }

    String list() {
        return String.join(",", codes);
    }

    @Override
    public String toString() {
        var isWhole = codes.equals(new TreeSet<>(WHOLE)) || codes.equals(new TreeSet<>(JOINING));
        return isWhole ? "the whole province" : String.join(", ", codes);
    }
}
