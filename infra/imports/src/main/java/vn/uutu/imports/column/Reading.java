package vn.uutu.imports.column;

/// What came of reading a cell: its value, or the sentence that says what was expected.
public sealed interface Reading<T> {

    record Value<T>(T value) implements Reading<T> {}

    record Refused<T>(Wording expected) implements Reading<T> {}
}
