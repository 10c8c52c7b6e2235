package vn.uutu.referrals.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Confirmed cases that stand in no list yet, by the unit that looks after them today; who waits longest comes first.
@Component
class WaitingCases {

    static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final MemberNames names;
    private final BatchDesk desk;

    WaitingCases(JdbcClient jdbc, Scopes scopes, MemberNames names, BatchDesk desk) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.names = names;
        this.desk = desk;
    }

    /// @param unit it and all below it on today's tree
    @Transactional
    public WaitingCasePage page(Optional<UUID> unit, Optional<UUID> cursor, Scope scope) {
        unit.ifPresent(it -> scopes.require(scope, it, Duties.reading()));
        var readable = scope.having(Duties.reading());
        var found = jdbc.sql("""
                        select r.id, r.member_id, x.unit_id, code_on(u.codes, :today) as code,
                               name_on(u.names, :today) as name, begun.happened_on as selected_on,
                               m.happened_on as confirmed_on
                          from referral r
                          join milestone begun on begun.referral_id = r.id and begun.kind = 'selected'
                          join milestone m on m.referral_id = r.id and m.kind = 'confirmed'
                         cross join lateral (select holder_on(branch_on(r.member_id, :today), :today)) x (unit_id)
                        """ + Scope.JOIN + """
                          left join known_unit u on u.unit_id = x.unit_id
                         where r.status = 'confirmed'
                           and (:unit::uuid is null or :unit = any (s.lineage))
                           and not exists (select from handover_line l where l.referral_id = r.id and l.open)
                           and (:cursor::uuid is null
                                or (m.happened_on, r.id) > (select happened_on, referral_id
                                                              from milestone
                                                             where referral_id = :cursor and kind = 'confirmed'))
                         order by m.happened_on, r.id
                         limit :limit
                        """)
                .param("today", desk.today())
                .param("everything", readable.everything())
                .param("roots", readable.roots())
                .param("unit", unit.orElse(null))
                .param("cursor", cursor.orElse(null))
                .param("limit", PAGE + 1)
                .query(WaitingCases::toCase)
                .list();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var named = scope.having(Duties.readingNames()).isEmpty()
                ? Map.<MemberId, String>of()
                : names.read(page.stream().map(it -> new MemberId(it.member())).toList(), scope.subject());
        return new WaitingCasePage(
                page.stream()
                        .map(it -> it.named(named.get(new MemberId(it.member()))))
                        .toList(),
                found.size() > PAGE ? page.getLast().referral() : null);
    }

    private static WaitingCase toCase(ResultSet row, int rowNumber) throws SQLException {
        return new WaitingCase(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                null,
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("selected_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class));
    }

    /// @param nextCursor absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaitingCasePage(
            List<WaitingCase> items, @Nullable UUID nextCursor) {}

    /// @param memberName absent when the member is erased, or the reader may not see names
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaitingCase(
            UUID referral,
            UUID member,
            @Nullable String memberName,
            UUID unit,
            @Nullable String unitCode,
            @Nullable String unitName,
            LocalDate selectedOn,
            LocalDate confirmedOn) {

        WaitingCase named(@Nullable String name) {
            return new WaitingCase(referral, member, name, unit, unitCode, unitName, selectedOn, confirmedOn);
        }
    }
}
