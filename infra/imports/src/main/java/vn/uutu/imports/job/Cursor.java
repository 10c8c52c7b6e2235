package vn.uutu.imports.job;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last error of a page. One that cannot be read leads to the first page.
record Cursor(int row, int ordinal) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    static Cursor of(Optional<String> text) {
        Matcher matcher = FORM.matcher(text.orElse("0-0"));
        return matcher.matches()
                ? new Cursor(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : new Cursor(0, 0);
    }

    @Override
    public String toString() {
        return row + "-" + ordinal;
    }
}
