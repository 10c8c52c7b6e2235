package vn.uutu.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.problems.Refusal;

/// Reads the relations `scope_assignment` and `scope_unit`, whether they are copies or the owner's views.
final class JdbcScopes implements Scopes {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConfiguredGrants configured;
    private final Currency currency;

    JdbcScopes(JdbcClient jdbc, Clock clock, ConfiguredGrants configured, Currency currency) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.configured = configured;
        this.currency = currency;
    }

    @Override
    public Scope of(String subject) {
        var today = LocalDate.now(clock.withZone(HERE));
        currency.ensure(today);
        var assigned = assignedTo(subject, today).stream();
        return new Scope(
                subject, Stream.concat(assigned, configured.of(subject)).collect(Collectors.toSet()));
    }

    @Override
    public boolean covers(Scope scope, UUID unit) {
        return !covering(scope, lineageOf(unit)).isEmpty();
    }

    @Override
    public Scope require(Scope scope, UUID unit, Role... oneOf) {
        var covering = covering(scope, lineageOf(unit));
        if (covering.isEmpty()) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "not-found");
        }
        var entitled = oneOf.length == 0 ? covering : covering.having(oneOf);
        if (entitled.isEmpty()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        return entitled;
    }

    /// A unit that is not known has no lineage, and is in nobody's scope.
    private static Scope covering(Scope scope, List<UUID> lineage) {
        var grants = scope.grants().stream()
                .filter(grant -> !lineage.isEmpty()
                        && grant.unit().map(lineage::contains).orElse(true))
                .collect(Collectors.toSet());
        return new Scope(scope.subject(), grants);
    }

    private List<UUID> lineageOf(UUID unit) {
        return jdbc.sql("""
                        select lineage
                          from scope_unit
                         where unit_id = :unit
                        """)
                .param("unit", unit)
                .query((row, _) ->
                        Arrays.asList((UUID[]) row.getArray("lineage").getArray()))
                .optional()
                .orElse(List.of());
    }

    private List<Scope.Grant> assignedTo(String subject, LocalDate today) {
        return jdbc
                .sql("""
                        select unit_id, role
                          from scope_assignment
                         where subject = :subject
                           and not withdrawn
                           and valid_from <= :today
                           and (valid_to is null or valid_to > :today)
                        """)
                .param("subject", subject)
                .param("today", today)
                .query((row, _) -> grant(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// A role that this version does not know gives nothing.
    private static Optional<Scope.Grant> grant(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return Role.of(row.getString("role")).map(role -> new Scope.Grant(Optional.of(unit), role));
    }
}
