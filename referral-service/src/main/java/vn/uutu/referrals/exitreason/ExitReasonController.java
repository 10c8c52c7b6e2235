package vn.uutu.referrals.exitreason;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lists them in the language of the request: Vietnamese unless it is English.
@RestController
@RequestMapping(path = "/api/referrals/exit-reasons", version = "1")
class ExitReasonController {

    private final JdbcClient jdbc;

    ExitReasonController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    List<ExitReason> list(Locale locale) {
        return jdbc.sql("""
                        select kind, code, case when :english then label_en else label_vi end as label
                          from exit_reason
                         order by kind, code = 'other', label
                        """)
                .param("english", locale.getLanguage().equals("en"))
                .query(ExitReason.class)
                .list();
    }
}
