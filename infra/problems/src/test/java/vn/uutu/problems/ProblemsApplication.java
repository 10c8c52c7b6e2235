package vn.uutu.problems;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// A small application with one path for each way in which a request can be wrong.
@SpringBootApplication
class ProblemsApplication {

    enum Gender {
        @JsonProperty("male")
        MALE,
        @JsonProperty("female")
        FEMALE
    }

    record Candidate(
            @NotNull UUID member,
            @NotNull @Min(0) @Max(1000) Integer votes) {}

    record Selection(
            @NotNull @Size(max = 20) String name,
            @NotNull LocalDate heldOn,
            Gender gender,
            int present,
            @NotNull @Size(min = 1) List<@Valid Candidate> candidates) {}

    @RestController
    static class Paths {

        /// Nobody listens there.
        static final DataSource NOWHERE =
                new DriverManagerDataSource("jdbc:postgresql://localhost:1/nowhere?connectTimeout=2");

        @PostMapping(path = "/selections", consumes = MediaType.APPLICATION_JSON_VALUE)
        Selection selection(@Valid @RequestBody Selection selection) {
            return selection;
        }

        @GetMapping("/units/{id}")
        String unit(@PathVariable UUID id, @RequestParam(required = false) LocalDate at) {
            return id + " " + at;
        }

        @GetMapping("/database")
        int database() {
            return JdbcClient.create(NOWHERE)
                    .sql("select 1")
                    .query(Integer.class)
                    .single();
        }

        @GetMapping("/transaction")
        String transaction() {
            return new TransactionTemplate(new JdbcTransactionManager(NOWHERE)).execute(_ -> "done");
        }

        @GetMapping("/search")
        String search(@RequestParam @Size(max = 5) String query, @RequestHeader("If-Match") String version) {
            return query + version;
        }

        @PostMapping("/uploads")
        long upload(@RequestParam MultipartFile file) {
            return file.getSize();
        }

        @GetMapping("/language")
        String language(Locale locale) {
            return locale.getLanguage();
        }

        @GetMapping("/faults")
        String fault() {
            throw new IllegalStateException("a secret");
        }

        @GetMapping("/refusals")
        String refusal() {
            throw Refusal.of(HttpStatus.CONFLICT, "unavailable").andField("on", "rule.date");
        }
    }
}
