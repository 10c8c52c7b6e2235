package vn.uutu.imports.column;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.uutu.imports.sheet.Cell;
import vn.uutu.imports.sheet.Words;

final class CodeKind<E> implements Kind<E> {

    private final List<String> choices;
    private final Map<String, E> byWord = new LinkedHashMap<>();

    CodeKind(Map<String, E> words) {
        var offered = new LinkedHashMap<E, String>();
        words.forEach((word, value) -> offered.putIfAbsent(value, word));
        choices = List.copyOf(offered.values());
        words.forEach((word, value) -> byWord.put(Words.folded(word), value));
    }

    @Override
    public Reading<E> read(Cell cell, LocalDate today) {
        E value = byWord.get(Words.folded(cell.shown()));
        return value != null ? new Reading.Value<>(value) : new Reading.Refused<>(expected());
    }

    @Override
    public Wording expected() {
        String words = String.join(", ", choices);
        return new Wording("Một trong các giá trị: " + words + ".", "One of: " + words + ".");
    }

    @Override
    public List<String> choices() {
        return choices;
    }
}
