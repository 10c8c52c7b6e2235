package vn.uutu.imports.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the workbook says of its parts: the visible sheets in their order, where texts and styles are, and from which
/// day its dates count.
record Workbook(List<String> sheets, Optional<String> sharedStrings, Optional<String> styles, Epoch epoch) {

    private record Relation(String id, String type, String target) {}

    static Workbook in(Parts parts) throws IOException {
        String main = relations(parts, "_rels/.rels", "").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .filter(parts::has)
                .orElseThrow(Refusals::notASpreadsheet);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String rels = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        List<Relation> relations = relations(parts, rels, folder);
        try (Xml xml = parts.xml(main)) {
            return read(xml, parts, relations);
        }
    }

    private static Workbook read(Xml xml, Parts parts, List<Relation> relations) {
        Map<String, String> targets = new HashMap<>();
        relations.stream()
                .filter(relation -> relation.type().endsWith("/worksheet"))
                .forEach(relation -> targets.put(relation.id(), relation.target()));
        List<String> sheets = new ArrayList<>();
        Epoch epoch = Epoch.FROM_1900;
        for (Xml.Token token = xml.next(); token != Xml.Token.FINISHED; token = xml.next()) {
            if (token == Xml.Token.START && xml.at("workbookPr")) {
                epoch = xml.attribute("date1904").filter(Workbook::yes).isPresent() ? Epoch.FROM_1904 : epoch;
            }
            if (token == Xml.Token.START && xml.at("sheet") && visible(xml)) {
                xml.qualified("id").map(targets::get).filter(parts::has).ifPresent(sheets::add);
            }
        }
        if (sheets.isEmpty()) {
            throw Refusals.notASpreadsheet();
        }
        return new Workbook(
                sheets, target(relations, "/sharedStrings", parts), target(relations, "/styles", parts), epoch);
    }

    private static boolean visible(Xml xml) {
        return xml.attribute("state").filter(state -> !state.equals("visible")).isEmpty();
    }

    private static boolean yes(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    private static Optional<String> target(List<Relation> relations, String type, Parts parts) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .filter(parts::has)
                .findFirst();
    }

    private static List<Relation> relations(Parts parts, String part, String folder) throws IOException {
        if (!parts.has(part)) {
            throw Refusals.notASpreadsheet();
        }
        List<Relation> relations = new ArrayList<>();
        try (Xml xml = parts.xml(part)) {
            while (xml.find("Relationship")) {
                String target = xml.attribute("Target").orElse("");
                relations.add(new Relation(
                        xml.attribute("Id").orElse(""), xml.attribute("Type").orElse(""), resolved(folder, target)));
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target).getPath();
            return path != null && path.startsWith("/") ? path.substring(1) : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
