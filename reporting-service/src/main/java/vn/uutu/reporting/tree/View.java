package vn.uutu.reporting.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// How history is laid on the organisation, which changes while it goes on. The province's total is the same in each.
public sealed interface View {

    /// How one is called that is not chosen.
    String DEFAULT = "as-is";

    /// How it is written in addresses and answers.
    String code();

    /// Each month on the tree valid at its end.
    record AsWas() implements View {

        private static final String CODE = "as-was";

        @Override
        public String code() {
            return CODE;
        }
    }

    /// All of history on today's tree (Asia/Ho_Chi_Minh).
    record AsIs() implements View {

        @Override
        public String code() {
            return DEFAULT;
        }
    }

    /// All of history on the tree of that day: as-on:2025-06-30.
    record AsOn(LocalDate day) implements View {

        private static final String PREFIX = "as-on:";

        @Override
        public String code() {
            return PREFIX + day;
        }
    }

    static Optional<View> find(String code) {
        return switch (code) {
            case DEFAULT -> Optional.of(new AsIs());
            case AsWas.CODE -> Optional.of(new AsWas());
            default ->
                Optional.of(code)
                        .filter(text -> text.startsWith(AsOn.PREFIX))
                        .flatMap(text -> day(text.substring(AsOn.PREFIX.length())))
                        .map(AsOn::new);
        };
    }

    /// The Union was founded in 1931.
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1931 && day.getYear() <= 2100);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
