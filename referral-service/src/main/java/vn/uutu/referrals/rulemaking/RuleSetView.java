package vn.uutu.referrals.rulemaking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.rulebook.Share;

/// One version as its readers see it.
///
/// @param standing `past`, `in-force` or `to-come`, today in Viet Nam
/// @param cases how many cases of the whole province are decided under it
/// @param recordedAt UTC
record RuleSetView(
        LocalDate validFrom,
        String title,
        String reason,
        Instant recordedAt,
        String standing,
        long cases,
        List<RuleView> rules) {

    /// A share, an amount, or neither: then nothing is demanded.
    record RuleView(
            String code,
            String kind,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable String of,
            @Nullable Boolean strict,
            @Nullable Integer amount,
            String source,
            boolean confirmed) {

        static RuleView of(Setting setting) {
            return switch (setting.limit().orElse(null)) {
                case Share it ->
                    view(setting, it.numerator(), it.denominator(), it.of().code(), it.strict(), null);
                case Limit.Amount it -> view(setting, null, null, null, null, it.value());
                case null -> view(setting, null, null, null, null, null);
            };
        }

        private static RuleView view(
                Setting setting,
                @Nullable Integer numerator,
                @Nullable Integer denominator,
                @Nullable String of,
                @Nullable Boolean strict,
                @Nullable Integer amount) {
            var rule = setting.rule();
            return new RuleView(
                    rule.code(),
                    rule.kind().code(),
                    numerator,
                    denominator,
                    of,
                    strict,
                    amount,
                    setting.source(),
                    setting.confirmed());
        }
    }
}
