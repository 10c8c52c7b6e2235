package vn.uutu.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.members.member.BirthDate;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.FullName;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;
import vn.uutu.members.member.Words;

/// The personal columns, opened.
@Component
class ProfileMapping {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final Vault vault;
    private final JsonMapper json;

    ProfileMapping(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new FullName(row.getString("full_name")),
                new BirthDate(
                        Year.of(row.getInt("birth_year")),
                        Optional.ofNullable(row.getObject("birth_date", LocalDate.class))),
                new Profile.Numbers(
                        Optional.ofNullable(row.getString("member_code")).map(MemberCode::new),
                        Optional.ofNullable(row.getString("card_number")).map(CardNumber::new)),
                new Profile.Sensitive(
                        opened(row, ProfileRow.CITIZEN_NUMBER).map(CitizenNumber::new),
                        opened(row, ProfileRow.ETHNICITY),
                        opened(row, ProfileRow.RELIGION)),
                details(row.getString("details")));
    }

    private Optional<String> opened(ResultSet row, String column) throws SQLException {
        var member = row.getObject("id", UUID.class);
        return Optional.ofNullable(row.getBytes(column)).map(bytes -> vault.open(member, column, bytes));
    }

    private Map<Detail, String> details(String text) {
        var details = new EnumMap<Detail, String>(Detail.class);
        json.readValue(text, DETAILS).forEach((word, value) -> details.put(Words.to(Detail.class, word), value));
        return details;
    }
}
