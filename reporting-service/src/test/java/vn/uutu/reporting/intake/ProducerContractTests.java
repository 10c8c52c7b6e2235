package vn.uutu.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Position;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.reporting.ReportingTest;

/// Every example that a producer ever published is understood; twice, and once late, it counts once.
@ReportingTest
class ProducerContractTests {

    @Autowired
    UnitsSubscription units;

    @Autowired
    MembersSubscription members;

    @Autowired
    ReferralsSubscription referrals;

    @Autowired
    ReorganisationsSubscription reorganisations;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("unitExamples")
    void unitsAreUnderstood(Resource example) throws IOException, NotUnderstood {
        countsOnce(units, example, "select max(version) from unit where unit_id = :id", "unitId");
    }

    @ParameterizedTest
    @MethodSource("memberExamples")
    void membersAreUnderstood(Resource example) throws IOException, NotUnderstood {
        countsOnce(members, example, "select max(version) from member_fact where member_id = :id", "memberId");
    }

    @ParameterizedTest
    @MethodSource("referralExamples")
    void referralsAreUnderstood(Resource example) throws IOException, NotUnderstood {
        countsOnce(referrals, example, "select max(version) from referral_fact where referral_id = :id", "referralId");
    }

    /// Kept once, with the states of its units.
    @Test
    void reorganisationsAreUnderstood() throws IOException, NotUnderstood {
        var example =
                examples("members", name -> name.startsWith("reorganisation-")).toList();
        assertThat(example).hasSize(1);
        var state = (ObjectNode) json.readTree(example.getFirst().getContentAsByteArray());
        var received = received(reorganisations, state, UUID.randomUUID());

        apply(reorganisations, received);
        apply(reorganisations, received);

        assertThat(jdbc.sql("select part || '/' || parts || ' ' || jsonb_array_length(units) from reorganisation_part"
                                + " where reorganisation_id = :id")
                        .param(
                                "id",
                                UUID.fromString(state.get("reorganisationId").asString()))
                        .query(String.class)
                        .list())
                .containsExactly("%s/%s %d"
                        .formatted(
                                state.get("part").asString(),
                                state.get("parts").asString(),
                                state.get("units").size()));
    }

    /// Raised to a version above all others, since the examples of one topic tell of the same aggregate.
    private <S> void countsOnce(Subscription<S> subscription, Resource example, String stored, String idField)
            throws IOException, NotUnderstood {
        var state = (ObjectNode) json.readTree(example.getContentAsByteArray());
        var id = UUID.fromString(state.get(idField).asString());
        state.put("version", version(stored, id) + 2);
        var older = state.deepCopy().put("version", state.get("version").asLong() - 1);
        var received = received(subscription, state, id);
        apply(subscription, received);
        var counted = everything();

        apply(subscription, received);
        apply(subscription, received(subscription, older, id));

        assertThat(version(stored, id)).isEqualTo(state.get("version").asLong());
        assertThat(everything()).isEqualTo(counted);
    }

    private <S> void apply(Subscription<S> subscription, Received<S> received) {
        transactions.executeWithoutResult(_ -> subscription.apply(List.of(received)));
    }

    private <S> Received<S> received(Subscription<S> subscription, ObjectNode state, UUID id) throws NotUnderstood {
        var event = new Event(
                id,
                Optional.of(json.writeValueAsBytes(state)),
                UUID.randomUUID(),
                "vn.uutu.unheard-of",
                Instant.EPOCH,
                state.get("version").asLong(),
                Map.of(),
                new Position(0, 0));
        return new Received<>(event, subscription.read(event));
    }

    private long version(String stored, UUID id) {
        return jdbc.sql(stored)
                .param("id", id)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// All cells as they are stored, and what waits. They are many, so their fingerprints are added up.
    private Map<String, Object> everything() {
        return jdbc.sql("""
            select (select sum(hashtextextended(cell::text, 0)) from cell) as cells,
                   (select sum(hashtextextended(waiting_count::text, 0)) from waiting_count where n <> 0) as waiting
            """).query().singleRow();
    }

    static Stream<Resource> unitExamples() throws IOException {
        return examples("members", name -> name.startsWith("unit-"));
    }

    static Stream<Resource> memberExamples() throws IOException {
        return examples("members", name -> name.startsWith("member-") && !name.matches("member-(profile|record)-.*"));
    }

    static Stream<Resource> referralExamples() throws IOException {
        return examples("referrals", name -> name.startsWith("referral-"));
    }

    private static Stream<Resource> examples(String producer, Predicate<String> wanted) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:/contract/" + producer + "/events/*.example.json"))
                .filter(example -> wanted.test(String.valueOf(example.getFilename())));
    }
}
