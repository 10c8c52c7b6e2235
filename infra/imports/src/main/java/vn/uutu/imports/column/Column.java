package vn.uutu.imports.column;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.imports.sheet.Cell;

/// One column of a layout. A handler keeps its columns as constants and asks a row for them: a column is equal to
/// itself only. Names are compared without regard to case and spaces; a sub-column is named `Ngày sinh Nam` (the name
/// above, then the name below).
public final class Column<T> {

    private final String name;
    private final List<String> otherNames;
    private final Kind<T> kind;
    private final Need need;
    private final Optional<Wording> meaning;
    private final Optional<String> example;

    private enum Need {
        OPTIONAL,
        COLUMN,
        VALUE
    }

    private Column(
            String name,
            List<String> otherNames,
            Kind<T> kind,
            Need need,
            Optional<Wording> meaning,
            Optional<String> example) {
        this.name = name;
        this.otherNames = otherNames;
        this.kind = kind;
        this.need = need;
        this.meaning = meaning;
        this.example = example;
    }

    private static <T> Column<T> of(String name, Kind<T> kind) {
        return new Column<>(name, List.of(), kind, Need.OPTIONAL, Optional.empty(), Optional.empty());
    }

    /// Words of at most `max` characters, NFC, trimmed.
    public static Column<String> text(String name, int max) {
        return of(name, new TextKind(max));
    }

    /// Digits of one of the widths. A cell that is too short gets up to three lost zeros back, be it a number or a
    /// text: a CSV that a spreadsheet saved has lost them, too.
    public static Column<String> identifier(String name, int... widths) {
        return of(name, new IdentifierKind(widths));
    }

    /// A telephone number: its lost zero is put back, other forms are words of at most `max` characters.
    public static Column<String> phone(String name, int max) {
        return of(name, new PhoneKind(max));
    }

    /// A full date between 1900 and 2100: a date cell, `dd/mm/yyyy`, `d/m/yy`, ISO.
    public static Column<LocalDate> date(String name) {
        return of(name, new DateKind());
    }

    /// As `date`, or `mm/yyyy`, or a year alone.
    public static Column<PartialDate> partialDate(String name) {
        return of(name, new PartialDateKind());
    }

    /// A whole number, both ends included.
    public static Column<Integer> integer(String name, int min, int max) {
        return of(name, new IntegerKind(min, max));
    }

    /// One of the words (without regard to case and spaces), each standing for a value. Where several stand for the
    /// same, the first is the one to be offered.
    public static <E> Column<E> code(String name, Map<String, E> words) {
        return of(name, new CodeKind<>(words));
    }

    /// The column must be there and every cell of it filled.
    public Column<T> required() {
        return new Column<>(name, otherNames, kind, Need.VALUE, meaning, example);
    }

    /// The column must be there; a cell may be empty.
    public Column<T> requiredColumn() {
        return new Column<>(name, otherNames, kind, Need.COLUMN, meaning, example);
    }

    public Column<T> alsoNamed(String... names) {
        var all = Stream.concat(otherNames.stream(), Stream.of(names)).toList();
        return new Column<>(name, all, kind, need, meaning, example);
    }

    /// What an officer should know to fill it in, and a cell as it may look: for the guide of a template.
    public Column<T> explained(Wording meaning, String example) {
        return new Column<>(name, otherNames, kind, need, Optional.of(meaning), Optional.of(example));
    }

    public Optional<Wording> meaning() {
        return meaning;
    }

    public Optional<String> example() {
        return example;
    }

    /// Whether every filled cell is a whole date.
    public boolean isDate() {
        return kind instanceof DateKind;
    }

    public String name() {
        return name;
    }

    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    public boolean mustBeThere() {
        return need != Need.OPTIONAL;
    }

    public boolean mustBeFilled() {
        return need == Need.VALUE;
    }

    public Reading<T> read(Cell cell, LocalDate today) {
        return cell instanceof Cell.Broken ? new Reading.Refused<>(Sentences.BROKEN_FORMULA) : kind.read(cell, today);
    }

    public Wording expected() {
        return kind.expected();
    }

    public List<String> choices() {
        return kind.choices();
    }

    @Override
    public String toString() {
        return name;
    }
}
