package vn.uutu.data;

import java.util.Optional;

/// A unit of the Union as the demonstration starts: the tree does not change while the story runs.
///
/// @param path codes from the province down, joined by `/`
/// @param people whether members belong to this unit itself
record Unit(String code, String path, String name, String level, Optional<String> sector, boolean people) {

    static Unit province(String code, String name) {
        return new Unit(code, code, name, "province", Optional.empty(), false);
    }

    Unit child(String code, String name, String level, Optional<String> sector, boolean people) {
        return new Unit(code, path + "/" + code, name, level, sector, people);
    }

    /// The unit's own path and those of all units above it.
    Iterable<String> lineage() {
        var paths = new java.util.ArrayList<String>();
        for (var end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            paths.add(path.substring(0, end));
        }
        return paths;
    }

    String parentCode() {
        var above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return above.substring(above.lastIndexOf('/') + 1);
    }

    /// The district-level union the unit belongs to: second in the path.
    String district() {
        return path.split("/")[1];
    }
}
