package vn.uutu.reporting.indicator;

import java.util.Locale;

/// The same in Vietnamese, which is the default, and in English, for callers that ask for it.
public record Wording(String vi, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
