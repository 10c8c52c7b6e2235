package vn.uutu.referrals.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.referrals.step.Exit;

/// The reasons of exits as they stand in sheets: the code, or the Vietnamese words.
record Reasons(List<Reason> all) {

    record Reason(String kind, String code, String labelVi) {}

    static Reasons in(JdbcClient jdbc) {
        return new Reasons(jdbc.sql("select kind, code, label_vi from exit_reason order by kind, code")
                .query(Reason.class)
                .list());
    }

    Optional<Exit> find(Exit.Kind kind, String words) {
        return all.stream()
                .filter(it -> it.kind().equals(kind.code()))
                .filter(it -> it.code().equalsIgnoreCase(words.strip())
                        || it.labelVi().equalsIgnoreCase(words.strip()))
                .findFirst()
                .map(it -> new Exit(kind, it.code()));
    }

    String listed(Exit.Kind kind) {
        return all.stream()
                .filter(it -> it.kind().equals(kind.code()))
                .map(Reason::labelVi)
                .collect(Collectors.joining(", "));
    }
}
