package vn.uutu.endtoend;

import java.util.List;
import java.util.function.Function;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Language;

/// A page to look at.
///
/// @param name for its picture
/// @param address by the officer who goes there
/// @param by whose page it is, at least one
record Stop(String name, Function<Account, String> address, List<Account> by) {

    static Stop at(String name, Function<Account, String> address, Account... by) {
        return new Stop(name, address, List.of(by));
    }

    /// Not everybody times everything: the officers take turns, so that each meets both screens and both languages.
    Account turn(Screen screen, Language language) {
        return by.get((screen.ordinal() + language.ordinal()) % by.size());
    }
}
