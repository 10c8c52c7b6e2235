package vn.uutu.endtoend;

import java.util.List;
import java.util.function.Function;

/// A page to look at.
///
/// @param name for its picture
/// @param address by the officer who goes there
/// @param by whose page it is, at least one
record Stop(String name, Function<Account, String> address, List<Account> by) {

    static Stop at(String name, Function<Account, String> address, Account... by) {
        return new Stop(name, address, List.of(by));
    }

    /// Not everybody times everything: the officers take turns.
    Account turn(int n) {
        return by.get(n % by.size());
    }
}
