package vn.uutu.endtoend.chromium;

import java.util.Locale;

/// The languages of the client.
public enum Language {
    VI,
    EN;

    /// @param address a path of the client, perhaps with a query
    public String in(String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + this;
    }

    /// The words of this language.
    public String say(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
