package vn.uutu.referrals.rulemaking;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

/// The Organisation–Inspection board of the province: rules hold for every unit, so no other board settles them.
@Component
class Board {

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Refusal 403 to everybody else
    void require(Scope scope) {
        var board = scope.having(Role.ORGANISATION_BOARD);
        if (!board.everything() && !servesTheProvince(board)) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    private boolean servesTheProvince(Scope board) {
        return jdbc.sql("""
                        select exists (select from scope_unit
                                        where unit_id = any (:roots) and cardinality(lineage) = 1)
                        """).param("roots", board.roots()).query(Boolean.class).single();
    }
}
