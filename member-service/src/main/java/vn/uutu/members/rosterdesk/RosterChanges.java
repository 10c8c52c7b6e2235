package vn.uutu.members.rosterdesk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.Imports;
import vn.uutu.imports.outcome.Change;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

/// What a dry run would change, with the members' codes as they are in the register now; the reading is written down.
@Service
class RosterChanges {

    private final Imports imports;
    private final JdbcClient jdbc;
    private final AccessLog log;

    RosterChanges(Imports imports, JdbcClient jdbc, AccessLog log) {
        this.imports = imports;
        this.jdbc = jdbc;
        this.log = log;
    }

    @Transactional
    public Page page(Scope scope, Purpose purpose, ImportJob job, Optional<String> cursor) {
        var page = imports.changes(job, cursor);
        var members = page.items().stream()
                .flatMap(change -> change.about().stream())
                .distinct()
                .toList();
        log.record(new Access(scope.subject(), purpose, Access.Action.READ, OwnRosters.unitOf(job), members));
        var codes = codesOf(members);
        return new Page(
                page.items().stream().map(change -> item(change, codes)).toList(),
                page.nextCursor().orElse(null));
    }

    private static Item item(Change change, Map<UUID, String> codes) {
        var member = change.about().orElse(null);
        return new Item(change.row(), change.what(), member, member == null ? null : codes.get(member));
    }

    private Map<UUID, String> codesOf(List<UUID> members) {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("""
                        select member_id, member_code
                          from member_profile
                         where member_id = any(:members) and member_code is not null
                        """).param("members", members.toArray(UUID[]::new)).query(row -> {
            codes.put(row.getObject("member_id", UUID.class), row.getString("member_code"));
        });
        return codes;
    }

    record Page(List<Item> items, @Nullable String nextCursor) {}

    /// @param member none where somebody new would be registered
    record Item(
            int row,
            String what,
            @Nullable UUID member,
            @Nullable String memberCode) {}
}
