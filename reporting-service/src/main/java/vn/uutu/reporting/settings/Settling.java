package vn.uutu.reporting.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.target.Settings;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Changes what a programme counts. Only the board of the province may: the figures of every unit change.
@Component
class Settling {

    private final Programmes programmes;
    private final Trees trees;
    private final Scopes scopes;
    private final Changes changes;
    private final Clock clock;

    Settling(Programmes programmes, Trees trees, Scopes scopes, Changes changes, Clock clock) {
        this.programmes = programmes;
        this.trees = trees;
        this.scopes = scopes;
        this.changes = changes;
        this.clock = clock;
    }

    List<Programme> all() {
        return programmes.all();
    }

    @Transactional
    public Programme settle(String code, ProgrammesController.Request request, @Nullable String ifMatch, Scope scope) {
        requireBoard(scope);
        var programme = get(code);
        if (Optional.ofNullable(ifMatch).filter(tag -> !matches(tag, programme)).isPresent()) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "programme-changed");
        }
        var authorship = new Authorship(scope.subject(), clock.instant(), request.reason());
        if (!programmes.settle(programme, settings(request), authorship)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "programme-changed");
        }
        changes.announce(Changes.Source.ENTRIES);
        return get(code);
    }

    private Programme get(String code) {
        return programmes.find(code).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
    }

    private void requireBoard(Scope scope) {
        var board = scope.having(Role.ORGANISATION_BOARD);
        var province = trees.seen().units().stream().filter(Unit::isTop);
        if (!board.everything()
                && province.noneMatch(unit -> scopes.covers(board, unit.id().value()))) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    private static boolean matches(String tag, Programme programme) {
        return tag.equals("*") || tag.equals("\"" + programme.version() + "\"");
    }

    private static Settings settings(ProgrammesController.Request request) {
        return new Settings(
                Settings.Referred.find(request.referredCounts())
                        .orElseThrow(() -> Refusal.ofField("referredCounts", "rule.referred-counts")),
                Settings.Admitted.find(request.admittedCounts())
                        .orElseThrow(() -> Refusal.ofField("admittedCounts", "rule.admitted-counts")));
    }
}
