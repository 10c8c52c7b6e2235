package vn.uutu.reporting.rollup;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.uutu.reporting.Suite;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Unit;

/// A state of the made-up history, as its owner would announce it.
record Announced(String topic, UUID key, long version, String state) {

    static Announced of(Object state) {
        return switch (state) {
            case Unit unit -> new Announced("uutu.units.v1", unit.id().value(), unit.version(), json(unit));
            case MemberFact fact -> new Announced("uutu.members.v1", fact.id(), fact.version(), json(fact));
            case ReferralFact fact -> new Announced("uutu.referrals.v1", fact.id(), fact.version(), json(fact));
            case Part part ->
                new Announced(
                        "uutu.reorganisations.v1",
                        new UUID(part.reorganisation().getMostSignificantBits(), part.number()),
                        1,
                        json(part));
            default -> throw new IllegalArgumentException(state.toString());
        };
    }

    void to(Suite suite) {
        suite.announce(topic, key, version, "vn.uutu.changed", state);
    }

    /// As it lies on a topic whose name begins like this.
    ProducerRecord<byte[], byte[]> on(String prefix) {
        return Suite.event(prefix + topic, key, version, "vn.uutu.changed", state);
    }

    private static String json(Part part) {
        return """
            {"reorganisationId":"%s","version":1,"part":%d,"parts":%d,"units":[%s],"divisions":[%s]}
            """.formatted(
                        part.reorganisation(),
                        part.number(),
                        part.of(),
                        part.units().stream().map(Announced::json).collect(Collectors.joining(",")),
                        part.divisions().stream()
                                .map(one -> "{\"unitId\":\"%s\",\"memberId\":\"%s\",\"branchId\":\"%s\"}"
                                        .formatted(one.branch(), one.member(), one.to()))
                                .collect(Collectors.joining(",")));
    }

    private static String json(Unit unit) {
        return """
            {"unitId":"%s","version":%d,"code":"%s","sector":%s,"names":[{"name":"Unit","from":"%s"}],
             "levels":[{"level":"branch","from":"%s"}],"parents":[%s],"establishedOn":"%s","closedOn":%s,"heldBy":%s,
             "partOf":%s}
            """.formatted(
                        unit.id(),
                        unit.version(),
                        unit.id().toString().substring(0, 8),
                        quoted(Optional.of(unit.sector())
                                .filter(sector -> sector != Sector.MIXED)
                                .map(Sector::code)),
                        unit.establishedOn(),
                        unit.establishedOn(),
                        unit.parents().stream()
                                .map(parent -> "{\"parentId\":%s,\"from\":\"%s\"}"
                                        .formatted(quoted(parent.unit()), parent.from()))
                                .collect(Collectors.joining(",")),
                        unit.establishedOn(),
                        quoted(unit.closedOn()),
                        quoted(unit.heldBy()),
                        quoted(unit.partOf()));
    }

    private static String json(MemberFact fact) {
        return """
            {"memberId":"%s","version":%d,"gender":"%s","erased":%s,"placements":[%s]}
            """.formatted(
                        fact.id(),
                        fact.version(),
                        fact.gender().code(),
                        fact.erased(),
                        fact.placements().stream()
                                .map(one -> """
                                        {"unitId":"%s","from":"%s","to":%s,"eventId":"%s","recordedAt":"%s"}""".formatted(
                                        one.unit(), one.from(), quoted(one.to()), one.event(), one.recordedAt()))
                                .collect(Collectors.joining(",")));
    }

    private static String json(ReferralFact fact) {
        return """
            {"referralId":"%s","version":%d,"memberId":"%s","gender":"%s","ruleSet":"2021-08-04","status":"%s",
             "milestones":[%s]}
            """.formatted(
                fact.id(),
                fact.version(),
                fact.member(),
                fact.gender().code(),
                fact.status(),
                fact.milestones().stream()
                        .map(one -> """
                                        {"kind":"%s","on":"%s","unitId":"%s","eventId":"%s","recordedAt":"%s"}""".formatted(one.kind(), one.on(), one.unit(), one.event(), one.recordedAt()))
                        .collect(Collectors.joining(",")));
    }

    private static String quoted(Optional<?> value) {
        return value.map(one -> "\"" + one + "\"").orElse("null");
    }
}
