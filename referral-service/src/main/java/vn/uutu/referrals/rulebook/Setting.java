package vn.uutu.referrals.rulebook;

import java.util.Optional;

/// What holds for one rule.
///
/// @param limit empty: nothing is demanded
/// @param source the document and the section where it stands
/// @param confirmed whether the province has confirmed it; until then it is a default of the software
public record Setting(Rule rule, Optional<Limit> limit, String source, boolean confirmed) {

    public Setting {
        if (!limit.map(rule.kind()::takes).orElse(true)) {
            throw new IllegalArgumentException("%s is counted in %s".formatted(rule, rule.kind()));
        }
    }
}
