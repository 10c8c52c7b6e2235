package vn.uutu.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import vn.uutu.idempotency.IdempotencyApplication.Notes;
import vn.uutu.testing.UsesServers;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.sql.init.mode=always",
            "spring.sql.init.schema-locations=classpath:db/idempotency/V0.3.1__idempotent_answer.sql,"
                    + "classpath:db/idempotency/V0.3.2__rights.sql,classpath:note.sql"
        })
@UsesServers(database = "idempotency")
class OncePerKeyTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StoredAnswers answers;

    @BeforeEach
    void nothingIsWritten() {
        jdbc.sql("truncate note, idempotent_answer").update();
        Notes.RIGHTS.clear();
        Notes.entered = new CountDownLatch(0);
        Notes.mayLeave = new CountDownLatch(0);
    }

    @Test
    void aRepeatIsAnsweredLikeTheFirst() {
        var first = post("/notes", "lan", "k", "a");
        var second = post("/notes", "lan", "k", "a");

        assertThat(second.getStatus().value()).isEqualTo(201);
        assertThat(second.getResponseBody()).isEqualTo("đã ghi a").isEqualTo(first.getResponseBody());
        assertThat(second.getResponseHeaders().getLocation())
                .isEqualTo(first.getResponseHeaders().getLocation());
        assertThat(second.getResponseHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(second.getResponseHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void theKeyBelongsToItsSubjectAndItsRequest() {
        post("/notes", "lan", "k", "a");

        assertThat(status("/notes", "nam", "k", "a")).isEqualTo(201);
        assertThat(status("/notes", "lan", "other", "a")).isEqualTo(201);
        assertThat(status("/notes", "lan", "k", "b")).isEqualTo(422);
        assertThat(status("/faults", "lan", "k", "a")).isEqualTo(422);
        assertThat(notes()).isEqualTo(3);
    }

    @Test
    void aChangeIsMadeOnceToo() {
        assertThat(change("a").getResponseBody())
                .isEqualTo("đã sửa a")
                .isEqualTo(change("a").getResponseBody());
        assertThat(change("b").getStatus().value()).isEqualTo(422);
        assertThat(status("/notes", "lan", "k", "a")).isEqualTo(422);
        assertThat(notes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"z, 403", "y, 404"})
    void whoHasLostTheRightIsRefusedLikeANewRequest(String right, int status) {
        post("/cases", "lan", "k", "Nguyễn Thị Đã Ghi");
        Notes.RIGHTS.put("lan", right);

        var again = post("/cases", "lan", "k", "Nguyễn Thị Đã Ghi");

        assertThat(again.getStatus().value()).isEqualTo(status);
        assertThat(again.getResponseBody()).contains("/problems/").doesNotContain("Đã Ghi");
        assertThat(again.getResponseHeaders().getETag()).isNull();
        assertThat(notes()).isEqualTo(1);
    }

    /// Also where today something else than the right would stand in the way: it has been done.
    @ParameterizedTest
    @ValueSource(strings = {"b", "x"})
    void otherRightsThatSufficeGetTheStoredAnswerAndNothingIsDoneTwice(String right) {
        post("/cases", "lan", "k", "a");
        Notes.RIGHTS.put("lan", right);

        var again = post("/cases", "lan", "k", "a");

        assertThat(again.getStatus().value()).isEqualTo(200);
        assertThat(again.getResponseBody()).isEqualTo("hồ sơ của a");
        assertThat(again.getResponseHeaders().getETag()).isEqualTo("\"7\"");
        assertThat(again.getResponseHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aConcurrentTwinIsToldToComeBack() throws Exception {
        Notes.entered = new CountDownLatch(1);
        Notes.mayLeave = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> status("/notes", "lan", "k", "a"));
        Notes.entered.await();

        var twin = post("/notes", "lan", "k", "a");
        Notes.mayLeave.countDown();

        assertThat(twin.getStatus().value()).isEqualTo(409);
        assertThat(twin.getResponseHeaders().getFirst("Retry-After")).isEqualTo("1");
        assertThat(first.join()).isEqualTo(201);
        assertThat(status("/notes", "lan", "k", "a")).isEqualTo(201);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsRolledBackAndNotStored() {
        assertThat(status("/refusals", "lan", "k", "a")).isEqualTo(409);
        assertThat(notes()).isZero();
        assertThat(status("/notes", "lan", "k", "a")).isEqualTo(201);
    }

    @Test
    void afterACrashTheRetryRuns() {
        Notes.entered = new CountDownLatch(1);

        assertThat(status("/faults", "lan", "k", "once")).isEqualTo(500);
        assertThat(notes()).isZero();
        assertThat(status("/faults", "lan", "k", "once")).isEqualTo(200);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() {
        assertThat(status("/notes", "lan", "a b", "a")).isEqualTo(400);
        assertThat(status("/notes", "lan", "k".repeat(101), "a")).isEqualTo(400);
        assertThat(notes()).isZero();
    }

    @Test
    void anUploadIsKnownByItsFile() {
        assertThat(upload("abc")).isEqualTo(200);
        assertThat(upload("abc")).isEqualTo(200);
        assertThat(upload("abd")).isEqualTo(422);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void answersAreForgottenByAgeAndWhenTheyMentionAPerson() {
        var person = UUID.randomUUID();
        post("/notes", "lan", "k1", person.toString());
        post("/notes", "lan", "k2", "a");
        post("/notes", "lan", "k3", "b");

        answers.forget(person);
        assertThat(stored()).isEqualTo(2);

        jdbc.sql("update idempotent_answer set recorded_at = now() - interval '8 days' where key = 'k2'")
                .update();
        answers.forgetOld();
        assertThat(stored()).isEqualTo(1);
    }

    private int notes() {
        return jdbc.sql("select count(*) from note").query(Integer.class).single();
    }

    private int stored() {
        return jdbc.sql("select count(*) from idempotent_answer")
                .query(Integer.class)
                .single();
    }

    private int status(String path, String subject, String key, String body) {
        return post(path, subject, key, body).getStatus().value();
    }

    private EntityExchangeResult<String> post(String path, String subject, String key, String body) {
        return send(HttpMethod.POST, path, subject, key, body);
    }

    private EntityExchangeResult<String> change(String body) {
        return send(HttpMethod.PATCH, "/notes", "lan", "k", body);
    }

    private EntityExchangeResult<String> send(HttpMethod method, String path, String subject, String key, String body) {
        return client().method(method)
                .uri(path)
                .header("X-Subject", subject)
                .header("Idempotency-Key", key)
                .contentType(MediaType.TEXT_PLAIN)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private int upload(String content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content.getBytes()) {
            @Override
            public String getFilename() {
                return "a.csv";
            }
        });
        return client().post()
                .uri("/uploads")
                .header("X-Subject", "lan")
                .header("Idempotency-Key", "k")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private RestTestClient client() {
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
