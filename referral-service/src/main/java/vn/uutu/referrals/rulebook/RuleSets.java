package vn.uutu.referrals.rulebook;

import java.time.LocalDate;
import java.util.List;

/// All rules there ever were.
public interface RuleSets {

    /// The rules in force on that day; the first known ones for days before them.
    RuleSet on(LocalDate day);

    /// In the order in which they came into force; never empty.
    List<RuleSet> all();
}
