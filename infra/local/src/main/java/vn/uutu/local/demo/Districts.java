package vn.uutu.local.demo;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.uutu.data.DemoProvince;
import vn.uutu.local.CannotStart;

/// District-level unions of the demonstration by their codes.
public record Districts(SortedSet<String> codes) {

    private static final List<String> WHOLE = DemoProvince.districts();

    /// @param list codes joined by commas; empty for the whole province
    public static Districts of(String list) {
        var named = Stream.of(list.split(",")).filter(code -> !code.isBlank()).toList();
        named.stream().filter(code -> !WHOLE.contains(code)).findFirst().ifPresent(unknown -> {
            throw new CannotStart("--districts=%s: there is no %s in the demonstration, only %s"
                    .formatted(list, unknown, String.join(", ", WHOLE)));
        });
        return of(named.isEmpty() ? WHOLE : named);
    }

    static Districts of(Collection<String> codes) {
        return new Districts(new TreeSet<>(codes));
    }

    Districts and(Districts others) {
        var both = new TreeSet<>(codes);
        both.addAll(others.codes);
        return of(both);
    }

    boolean within(Districts others) {
        return others.codes.containsAll(codes);
    }

    String list() {
        return String.join(",", codes);
    }

    @Override
    public String toString() {
        return codes.size() == WHOLE.size() ? "the whole province" : String.join(", ", codes);
    }
}
