package vn.uutu.referrals.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One version of the rule book. Each case keeps the version under which it was selected (domain.md §1, D1).
///
/// @param validFrom first day, Asia/Ho_Chi_Minh; names the version
/// @param settings what holds; a rule that is not among them demands nothing
public record RuleSet(LocalDate validFrom, String title, Map<Rule, Setting> settings) {

    public RuleSet {
        settings = settings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(settings));
    }

    public static RuleSet of(LocalDate validFrom, String title, Collection<Setting> settings) {
        var byRule = new EnumMap<Rule, Setting>(Rule.class);
        settings.forEach(it -> byRule.put(it.rule(), it));
        return new RuleSet(validFrom, title, byRule);
    }

    /// The version that follows: what is not changed goes on.
    public RuleSet with(LocalDate from, String newTitle, Collection<Setting> changed) {
        var next = new EnumMap<Rule, Setting>(Rule.class);
        next.putAll(settings);
        changed.forEach(it -> next.put(it.rule(), it));
        return new RuleSet(from, newTitle, next);
    }

    /// In the order of the rules.
    public List<Setting> inOrder() {
        return settings.values().stream()
                .sorted(Comparator.comparing(Setting::rule))
                .toList();
    }

    /// Empty where the rule demands nothing.
    public Optional<Integer> amount(Rule rule) {
        return limit(rule).map(it -> switch (it) {
            case Limit.Amount amount -> amount.value();
            case Share _ -> throw new IllegalArgumentException("%s is a share".formatted(rule));
        });
    }

    /// Whether a share is reached.
    ///
    /// @param part the votes for, or who came
    /// @param eligible who might have come; empty when nobody wrote it down
    public boolean allows(Rule rule, int part, int present, Optional<Integer> eligible) {
        return limit(rule)
                .map(it -> switch (it) {
                    case Share share -> share.satisfiedBy(part, present, eligible);
                    case Limit.Amount _ -> throw new IllegalArgumentException("%s is no share".formatted(rule));
                })
                .orElse(true);
    }

    private Optional<Limit> limit(Rule rule) {
        return Optional.ofNullable(settings.get(rule)).flatMap(Setting::limit);
    }
}
