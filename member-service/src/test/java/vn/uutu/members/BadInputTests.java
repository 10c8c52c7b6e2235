package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.node.ObjectNode;

/// Bad input of every kind at every path, made from the contract: refused by the name of its field, nothing written.
@ServiceTest
class BadInputTests {

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> everyFieldOfEveryBody() {
        var world = new World(client);
        return Contract.operations().stream()
                .filter(operation -> operation.body().isPresent())
                .flatMap(operation -> BadBody.of(operation, world.example(operation)).stream())
                .map(bad -> DynamicTest.dynamicTest(bad.toString(), () -> {
                    var before = written();
                    var answer = world.send(world.administrator(), bad.operation(), Map.of(), bad.body());

                    assertThat(answer.status()).isIn(HttpStatus.BAD_REQUEST, HttpStatus.UNPROCESSABLE_CONTENT);
                    assertThat(fields(answer)).anyMatch(field -> field.equals(bad.field()));
                    assertThat(written()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyParameter() {
        var world = new World(client).withRoster();
        return Contract.operations().stream()
                .flatMap(operation -> BadParameter.of(operation).stream())
                .map(bad -> DynamicTest.dynamicTest(bad.toString(), () -> {
                    var before = written();
                    var body = bad.operation().body().map(_ -> world.example(bad.operation()));
                    var answer = world.send(
                            world.allowed(bad.operation()),
                            bad.operation(),
                            Map.of(bad.in() + " " + bad.name(), bad.value()),
                            body.map(ObjectNode::toString).orElse(""));

                    assertThat(answer.status()).isEqualTo(HttpStatus.BAD_REQUEST);
                    assertThat(fields(answer)).containsExactly(bad.name());
                    assertThat(written()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyUnknownId() {
        var world = new World(client);
        return Contract.operations().stream()
                .filter(operation -> operation.path().contains("{id}"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var body =
                            operation.body().map(_ -> world.example(operation).toString());
                    var answer = world.send(
                            world.allowed(operation),
                            operation,
                            Map.of("path id", UUID.randomUUID().toString()),
                            body.orElse(""));

                    assertThat(answer.status()).isEqualTo(HttpStatus.NOT_FOUND);
                }));
    }

    private static List<String> fields(Http.Answer answer) {
        return answer.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }

    /// What tells that something was changed or announced.
    private List<Integer> written() {
        return Stream.of("outbox", "import_job", "member", "unit", "assignment", "reorganisation")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
