package vn.uutu.members.oversight;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Why personal data are kept and read, on what legal basis, and how long.
@Repository
class Purposes {

    private final JdbcClient jdbc;

    Purposes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Registered> all() {
        return jdbc.sql("select code, name, name_en, legal_basis, data, kept from purpose order by code")
                .query(Registered.class)
                .list();
    }

    record Registered(String code, String name, String nameEn, String legalBasis, String data, String kept) {}
}
