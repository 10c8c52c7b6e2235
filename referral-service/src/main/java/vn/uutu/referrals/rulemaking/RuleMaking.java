package vn.uutu.referrals.rulemaking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.IfMatch;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.rulebook.Authorship;
import vn.uutu.referrals.rulebook.RuleBook;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.step.Recording;
import vn.uutu.scope.Scope;

/// Adds versions to the rule book, and takes them back before they come into force.
@Service
class RuleMaking {

    private final RuleSets rules;
    private final RuleSetRows rows;
    private final Board board;
    private final Clock clock;

    RuleMaking(RuleSets rules, RuleSetRows rows, Board board, Clock clock) {
        this.rules = rules;
        this.rows = rows;
        this.board = board;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Book book() {
        return new Book(rows.changes(), rows.views(new RuleBook(rules.all()), today(clock.instant())));
    }

    @Transactional
    public Book add(Scope scope, @Nullable String ifMatch, RuleController.NewRuleSet request) {
        board.require(scope);
        var book = new RuleBook(rules.hold());
        IfMatch.of(ifMatch).require(rows.changes(), "rules-changed");
        var by = authorship(scope, request.reason());
        rules.add(book.next(request.validFrom(), request.title(), settings(request.rules()), today(by.at())), by);
        return book();
    }

    @Transactional
    public Book withdraw(Scope scope, @Nullable String ifMatch, LocalDate validFrom, String reason) {
        board.require(scope);
        var book = new RuleBook(rules.hold());
        IfMatch.of(ifMatch).require(rows.changes(), "rules-changed");
        var by = authorship(scope, reason);
        rules.withdraw(book.withdrawable(validFrom, today(by.at())), by);
        return book();
    }

    private static List<Setting> settings(List<ChangedRule> told) {
        var seen = new HashSet<String>();
        return IntStream.range(0, told.size())
                .mapToObj(at -> {
                    if (!seen.add(told.get(at).code())) {
                        throw Refusal.ofField("rules/%d/code".formatted(at), "rule-twice");
                    }
                    return told.get(at).setting(at);
                })
                .toList();
    }

    private Authorship authorship(Scope scope, String reason) {
        return new Authorship(scope.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Recording.UNION).toLocalDate();
    }

    /// @param changes how many there have been: names this state of the book
    /// @param versions the latest first
    record Book(long changes, List<RuleSetView> versions) {}
}
