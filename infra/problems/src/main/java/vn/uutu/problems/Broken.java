package vn.uutu.problems;

import java.util.List;

/// A broken rule before it is put into words: the field, the key of the text and what stands in it.
record Broken(String field, String key, List<Object> values, String otherwise) {

    static Broken of(String field, String key, Object... values) {
        return new Broken(field, key, List.of(values), key);
    }
}
