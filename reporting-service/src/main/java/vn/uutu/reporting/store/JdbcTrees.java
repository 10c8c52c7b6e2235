package vn.uutu.reporting.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Remembers the newest tree it has loaded, and loads only what has changed since.
@Repository
class JdbcTrees implements Trees {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile Tree newest = Tree.empty();

    JdbcTrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tree seen() {
        return at(stored("select version, as_is_day from tree_version"));
    }

    @Override
    public Tree lockedForCounting() {
        return at(stored("select version, as_is_day from tree_version for share"));
    }

    @Override
    public Tree lockedForChange() {
        return at(stored("select version, as_is_day from tree_version for update"));
    }

    @Override
    public Tree save(Tree tree, Collection<Unit> changed, Collection<Division> divided, LocalDate asIsDay) {
        var version = jdbc.sql("""
            update tree_version
               set version = nextval('tree_version_number'), as_is_day = :asIsDay
            returning version
            """).param("asIsDay", asIsDay).query(Long.class).single();
        jdbc.sql("""
            insert into unit (unit_id, version, tree_version, code, state)
            select unit_id, version, :treeVersion, state ->> 'code', state
              from unnest(:ids::uuid[], :versions::bigint[], :states::jsonb[]) as row (unit_id, version, state)
             order by unit_id
            on conflict (unit_id) do update
               set version = excluded.version,
                   tree_version = excluded.tree_version,
                   code = excluded.code,
                   state = excluded.state
            """)
                .param("treeVersion", version)
                .param("ids", Columns.of(changed, Unit::id))
                .param("versions", Columns.of(changed, Unit::version))
                .param("states", Columns.of(changed, json::writeValueAsString))
                .update();
        jdbc.sql("""
            insert into division (unit_id, member_id, branch_id, tree_version)
            select unit_id, member_id, branch_id, :treeVersion
              from unnest(:units::uuid[], :members::uuid[], :branches::uuid[]) as row (unit_id, member_id, branch_id)
            on conflict (unit_id, member_id) do update
               set branch_id = excluded.branch_id, tree_version = excluded.tree_version
            """)
                .param("treeVersion", version)
                .param("units", Columns.of(divided, Division::branch))
                .param("members", Columns.of(divided, Division::member))
                .param("branches", Columns.of(divided, Division::to))
                .update();
        var grown = tree.with(changed, divided, version, asIsDay);
        TransactionSynchronizationManager.registerSynchronization(new Remembering(grown));
        return grown;
    }

    @Override
    public List<Unit> waiting() {
        return units(jdbc.sql("select state from waiting_unit order by unit_id"));
    }

    @Override
    public void keepWaiting(Collection<Unit> units, Collection<UnitId> noLonger) {
        jdbc.sql("delete from waiting_unit where unit_id in (select unnest(:ids::uuid[]))")
                .param("ids", Columns.of(noLonger, id -> id))
                .update();
        jdbc.sql("""
            insert into waiting_unit (unit_id, version, state)
            select * from unnest(:ids::uuid[], :versions::bigint[], :states::jsonb[])
            on conflict (unit_id) do update
               set version = excluded.version, state = excluded.state
            """)
                .param("ids", Columns.of(units, Unit::id))
                .param("versions", Columns.of(units, Unit::version))
                .param("states", Columns.of(units, json::writeValueAsString))
                .update();
    }

    private Stored stored(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Stored(row.getLong("version"), row.getObject("as_is_day", LocalDate.class)))
                .single();
    }

    /// An older snapshot than the one remembered is loaded as it is, and not remembered.
    private Tree at(Stored stored) {
        var version = stored.version();
        var known = newest;
        if (known.version() == version) {
            return known;
        }
        var since = known.version() < version ? known : Tree.empty();
        var changed = units(jdbc.sql("select state from unit where tree_version > :since and tree_version <= :version")
                .param("since", since.version())
                .param("version", version));
        var tree = since.with(changed, divisions(since.version(), version), version, stored.asIsDay());
        remember(tree);
        return tree;
    }

    private void remember(Tree tree) {
        if (newest.version() < tree.version()) {
            newest = tree;
        }
    }

    /// Whoever has changed the tree need not load it.
    private final class Remembering implements TransactionSynchronization {

        private final Tree grown;

        private Remembering(Tree grown) {
            this.grown = grown;
        }

        @Override
        public void afterCommit() {
            remember(grown);
        }
    }

    private List<Division> divisions(long since, long version) {
        return jdbc.sql("""
            select unit_id, member_id, branch_id
              from division
             where tree_version > :since and tree_version <= :version
            """)
                .param("since", since)
                .param("version", version)
                .query((row, _) -> new Division(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("member_id", UUID.class),
                        new UnitId(row.getObject("branch_id", UUID.class))))
                .list();
    }

    private List<Unit> units(JdbcClient.StatementSpec sql) {
        return sql.query((row, _) -> json.readValue(row.getString("state"), Unit.class))
                .list();
    }

    private record Stored(long version, LocalDate asIsDay) {}
}
