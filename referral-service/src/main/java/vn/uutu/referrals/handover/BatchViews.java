package vn.uutu.referrals.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.Receipt;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.handover.HandoverBatch.HandoverLine;
import vn.uutu.referrals.handover.HandoverBatch.HandoverReceipt;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Makes views of batches, with a handful of statements for all lines.
@Component
class BatchViews {

    private final LineUp lineUp;
    private final KnownUnits units;
    private final MemberNames names;
    private final Disclosures disclosures;
    private final BatchDesk desk;
    private final Scopes scopes;

    BatchViews(
            LineUp lineUp,
            KnownUnits units,
            MemberNames names,
            Disclosures disclosures,
            BatchDesk desk,
            Scopes scopes) {
        this.lineUp = lineUp;
        this.units = units;
        this.names = names;
        this.disclosures = disclosures;
        this.desk = desk;
        this.scopes = scopes;
    }

    HandoverBatch of(Batch batch, Scope scope) {
        var file = batch.file();
        var plan = file.plan();
        var ours = !scopes.require(scope, plan.unit().value())
                .having(Duties.readingNames())
                .isEmpty();
        var approval = approval(batch);
        var handedOver = batch instanceof Batch.HandedOver it ? it : null;
        var unit =
                Optional.ofNullable(units.on(desk.today(), List.of(plan.unit())).get(plan.unit()));
        return new HandoverBatch(
                file.id().value(),
                plan.unit().value(),
                unit.map(KnownUnit::code).orElse(null),
                unit.flatMap(KnownUnit::name).orElse(null),
                plan.occasion().code(),
                plan.day(),
                plan.recipient(),
                plan.basis().document(),
                plan.basis().section(),
                batch.status(),
                file.version(),
                file.composed().at(),
                ours ? file.composed().by() : null,
                approval == null ? null : approval.at(),
                approval == null || !ours ? null : approval.by(),
                handedOver == null ? null : handedOver.on(),
                handedOver == null || !ours ? null : handedOver.handedOver().by(),
                disclosures.of(file.id()).orElse(null),
                lines(batch, ours ? Optional.of(scope.subject()) : Optional.empty()));
    }

    private List<HandoverLine> lines(Batch batch, Optional<String> reader) {
        var places = lineUp.of(batch);
        var people = places.stream().map(LineUp.Place::member).toList();
        var named = reader.map(it -> names.read(people, it)).orElse(Map.of());
        return places.stream().map(it -> line(it, named, reader)).toList();
    }

    private static HandoverLine line(LineUp.Place place, Map<MemberId, String> named, Optional<String> reader) {
        var file = place.referral().file();
        var line = place.line();
        return new HandoverLine(
                file.id().value(),
                file.member().value(),
                named.get(file.member()),
                place.branch().value(),
                place.unit().map(KnownUnit::code).orElse(null),
                place.unit().flatMap(KnownUnit::name).orElse(null),
                reader.flatMap(_ -> line.position()).orElse(null),
                file.selection().on(),
                line.receipt().map(it -> receipt(it, reader.isPresent())).orElse(null));
    }

    private static HandoverReceipt receipt(Receipt told, boolean ours) {
        var by = ours ? told.recorded().by() : null;
        return switch (told) {
            case Receipt.Received it ->
                new HandoverReceipt("received", it.on(), ours ? it.number().orElse(null) : null, null, by);
            case Receipt.SentBack it -> new HandoverReceipt("sent-back", it.on(), null, it.reason(), by);
        };
    }

    private static @Nullable Act approval(Batch batch) {
        return switch (batch) {
            case Batch.Draft _ -> null;
            case Batch.Approved it -> it.approval();
            case Batch.HandedOver it -> it.approval();
        };
    }
}
