package vn.uutu.idempotency;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.problems.Refusal;

/// A small service that writes a row per POST, and can be told to refuse, to fail or to take its time.
@SpringBootApplication
class IdempotencyApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
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
