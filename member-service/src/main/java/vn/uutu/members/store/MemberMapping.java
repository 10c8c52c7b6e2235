package vn.uutu.members.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Facts;
import vn.uutu.members.member.Gender;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Words;
import vn.uutu.members.unit.UnitId;

/// Rows of `member` joined with `member_profile`, and their placements, as members.
record MemberMapping(Map<UUID, Timeline<UnitId>> placements, ProfileMapping profiles) implements RowMapper<Member> {

    @Override
    public Member mapRow(ResultSet row, int number) throws SQLException {
        var id = new MemberId(row.getObject("id", UUID.class));
        var line = requireNonNull(placements.get(id.value()));
        var facts = new Facts(
                Words.to(Gender.class, row.getString("gender")),
                Optional.ofNullable(row.getObject("joined_union_on", LocalDate.class)));
        var version = row.getLong("version");
        var departure = departure(row);
        if (row.getBoolean("erased")) {
            return new Member.Erased(id, facts, line, departure, version);
        }
        var profile = profiles.profile(row);
        return departure.isPresent()
                ? new Member.Left(id, facts, profile, line, departure.get(), version)
                : new Member.Active(id, facts, profile, line, version);
    }

    private static Optional<Departure> departure(ResultSet row) throws SQLException {
        var on = row.getObject("left_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Departure(on, Words.to(Departure.Reason.class, row.getString("left_reason"))));
    }
}
