package vn.uutu.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Position;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// We understand every example of assignments and units that member-service ever published.
@ScopeTest
class ProducerContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    World world;

    @Autowired
    AssignmentSubscription assignments;

    @Autowired
    UnitSubscription units;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thereAreExamplesOfAllThatHappens() {
        assertThat(assignments().map(Resource::getFilename))
                .contains("assignment-given.example.json", "assignment-withdrawn.example.json");
        assertThat(units()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void anAssignmentGivesWhatItsExampleSays(Resource example) throws NotUnderstood {
        world.forget();
        var told = JSON.readTree(bytes(example));

        take(assignments, event(told, "assignmentId", example));

        var kept = jdbc.sql("select subject, unit_id, role, valid_from, valid_to, withdrawn from scope_assignment")
                .query((row, _) -> Arrays.asList(
                        row.getString("subject"),
                        row.getString("unit_id"),
                        row.getString("role"),
                        row.getString("valid_from"),
                        row.getString("valid_to"),
                        row.getBoolean("withdrawn")))
                .single();
        assertThat(kept)
                .containsExactly(
                        told.get("subject").asString(),
                        told.get("unitId").asString(),
                        told.get("role").asString(),
                        told.get("from").asString(),
                        told.get("to").isNull() ? null : told.get("to").asString(),
                        !told.get("withdrawnAt").isNull());
        assertThat(Role.of(told.get("role").asString())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("units")
    void aUnitStandsBelowTheParentOfItsExample(Resource example) throws NotUnderstood {
        world.forget();
        var told = JSON.readTree(bytes(example));

        take(units, event(told, "unitId", example));

        var kept = jdbc.sql("select parent_id::text from scope_parent where unit_id = :unit order by valid_from")
                .param("unit", UUID.fromString(told.get("unitId").asString()))
                .query((row, _) -> Optional.ofNullable(row.getString("parent_id")))
                .list();
        assertThat(kept)
                .containsExactlyElementsOf(told.get("parents")
                        .valueStream()
                        .map(it -> Optional.of(it.get("parentId"))
                                .filter(parent -> !parent.isNull())
                                .map(JsonNode::asString))
                        .toList());
    }

    static Stream<Resource> assignments() {
        return examples("assignment-*");
    }

    static Stream<Resource> units() {
        return examples("unit-*");
    }

    private <S> void take(Subscription<S> subscription, Event event) throws NotUnderstood {
        var batch = List.of(new Received<>(event, subscription.read(event)));
        transaction.executeWithoutResult(_ -> subscription.apply(batch));
    }

    private static Stream<Resource> examples(String names) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                    .getResources("classpath:contract/members/events/" + names + ".example.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Event event(JsonNode told, String key, Resource example) {
        return new Event(
                UUID.fromString(told.get(key).asString()),
                Optional.of(bytes(example)),
                UUID.randomUUID(),
                "vn.uutu.x",
                Instant.EPOCH,
                told.get("version").asLong(),
                Map.of(),
                new Position(0, 0));
    }

    private static byte[] bytes(Resource example) {
        try {
            return example.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
