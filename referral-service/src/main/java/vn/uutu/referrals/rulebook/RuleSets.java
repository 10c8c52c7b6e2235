package vn.uutu.referrals.rulebook;

import java.time.LocalDate;
import java.util.List;

/// All versions of the rule book.
public interface RuleSets {

    /// The rules in force on that day; the first known ones for days before them.
    RuleSet on(LocalDate day);

    /// In the order in which they came into force; never empty.
    List<RuleSet> all();

    /// Nobody else adds or withdraws a version before the transaction ends.
    List<RuleSet> hold();

    void add(RuleSet rules, Authorship authorship);

    /// Takes back a version that has not come into force; it is kept with the reason.
    void withdraw(RuleSet rules, Authorship authorship);
}
