package vn.uutu.imports.column;

import java.util.Locale;

/// One sentence in both languages. Vietnamese is the default; English is for callers that ask for it.
public record Wording(String vi, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
