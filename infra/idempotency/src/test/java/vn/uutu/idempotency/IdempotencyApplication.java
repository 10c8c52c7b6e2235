package vn.uutu.idempotency;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.problems.Refusal;

/// A small service that writes a row per POST or PATCH, and can be told to refuse, to fail or to take its time.
@SpringBootApplication
class IdempotencyApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// A single letter for each subject, `a` unless a test says otherwise.
    @Bean
    Rights rights() {
        return subject -> Notes.RIGHTS.getOrDefault(subject, "a");
    }

    @Bean
    FilterRegistrationBean<Filter> signIn() {
        var filter = new FilterRegistrationBean<Filter>(
                (request, response, chain) -> chain.doFilter(new SignedIn((HttpServletRequest) request), response));
        filter.setOrder(-100);
        return filter;
    }

    /// Whoever the header says.
    private static final class SignedIn extends HttpServletRequestWrapper {

        SignedIn(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> getHeader("X-Subject");
        }
    }

    @RestController
    static class Notes {

        static final Map<String, String> RIGHTS = new ConcurrentHashMap<>();
        static volatile CountDownLatch entered = new CountDownLatch(0);
        static volatile CountDownLatch mayLeave = new CountDownLatch(0);

        private final JdbcClient jdbc;

        Notes(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @PostMapping("/notes")
        ResponseEntity<String> note(@RequestBody String text) throws InterruptedException {
            jdbc.sql("insert into note (text) values (:text)")
                    .param("text", text)
                    .update();
            entered.countDown();
            mayLeave.await(5, TimeUnit.SECONDS); // a twin that is let in fails the test instead of waiting
            return ResponseEntity.created(URI.create("/notes/" + text))
                    .eTag("1")
                    .body("đã ghi " + text);
        }

        @PatchMapping("/notes")
        String mend(@RequestBody String text) {
            jdbc.sql("insert into note (text) values (:text)")
                    .param("text", text)
                    .update();
            return "đã sửa " + text;
        }

        /// Not for `z`, nothing there for `y`, and too late for `x`.
        @PostMapping("/cases")
        ResponseEntity<String> change(@RequestBody String text, Principal caller) {
            jdbc.sql("insert into note (text) values (:text)")
                    .param("text", text)
                    .update();
            var right = RIGHTS.getOrDefault(caller.getName(), "a");
            if (right.equals("z")) {
                throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
            }
            if (right.equals("y")) {
                throw Refusal.of(HttpStatus.NOT_FOUND, "not-found");
            }
            if (right.equals("x")) {
                throw Refusal.of(HttpStatus.CONFLICT, "unavailable");
            }
            return ResponseEntity.ok().eTag("7").body("hồ sơ của " + text);
        }

        @PostMapping("/refusals")
        String refuse(@RequestBody String text) {
            jdbc.sql("insert into note (text) values (:text)")
                    .param("text", text)
                    .update();
            throw Refusal.of(HttpStatus.CONFLICT, "unavailable");
        }

        @PostMapping("/faults")
        String fail(@RequestBody String text) {
            jdbc.sql("insert into note (text) values (:text)")
                    .param("text", text)
                    .update();
            if (text.equals("once") && entered.getCount() > 0) {
                entered.countDown();
                throw new IllegalStateException("crashed");
            }
            return text;
        }

        @PostMapping("/uploads")
        long upload(@RequestParam MultipartFile file) {
            jdbc.sql("insert into note (text) values ('file')").update();
            return file.getSize();
        }
    }
}
