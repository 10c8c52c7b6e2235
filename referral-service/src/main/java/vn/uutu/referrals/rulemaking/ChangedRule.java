package vn.uutu.referrals.rulemaking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.rulebook.Share;

/// What a rule demands from a day on: a share (numerator, denominator, of, strict), an amount, or nothing.
record ChangedRule(
        @NotNull String code,
        @Nullable @Min(0) @Max(1_000) Integer numerator,
        @Nullable @Min(1) @Max(1_000) Integer denominator,
        @Nullable String of,
        @Nullable Boolean strict,
        @Nullable @Min(0) @Max(1_200) Integer amount,
        @NotBlank @Size(max = 300) String source,
        @NotNull Boolean confirmed) {

    /// @param at its place in the request, from 0
    /// @throws Refusal 400 that names the field
    Setting setting(int at) {
        var rule = Rule.find(code).orElseThrow(() -> Refusal.ofField(field(at, "code"), "unknown-rule"));
        var share = Stream.of(numerator, denominator, of, strict)
                .filter(Objects::nonNull)
                .count();
        if (rule.kind() == Rule.Kind.SHARE) {
            refuseIf(amount != null, at, "amount", "share-wanted");
            refuseIf(share != 0 && share != 4, at, "numerator", "share-incomplete");
            return new Setting(rule, share == 0 ? Optional.empty() : Optional.of(share(at)), source, confirmed);
        }
        refuseIf(share != 0, at, "numerator", "amount-wanted");
        return new Setting(rule, Optional.ofNullable(amount).map(Limit.Amount::new), source, confirmed);
    }

    private Share share(int at) {
        var base = Arrays.stream(Share.Base.values())
                .filter(it -> it.code().equals(of))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(field(at, "of"), "unknown-base"));
        try {
            return new Share(
                    Objects.requireNonNull(numerator),
                    Objects.requireNonNull(denominator),
                    base,
                    Objects.requireNonNull(strict));
        } catch (IllegalArgumentException _) {
            throw Refusal.ofField(field(at, "numerator"), "share-out-of-reach");
        }
    }

    private static void refuseIf(boolean wrong, int at, String field, String rule) {
        if (wrong) {
            throw Refusal.ofField(field(at, field), rule);
        }
    }

    private static String field(int at, String name) {
        return "rules/%d/%s".formatted(at, name);
    }
}
