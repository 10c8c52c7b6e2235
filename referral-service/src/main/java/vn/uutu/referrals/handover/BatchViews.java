package vn.uutu.referrals.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.Line;
import vn.uutu.referrals.batch.Receipt;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.handover.HandoverBatch.HandoverLine;
import vn.uutu.referrals.handover.HandoverBatch.HandoverReceipt;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Makes views of batches, with a handful of statements for all lines.
@Component
class BatchViews {

    private final Referrals referrals;
    private final KnownMembers members;
    private final KnownUnits units;
    private final MemberNames names;
    private final Disclosures disclosures;
    private final BatchDesk desk;
    private final Scopes scopes;

    BatchViews(
            Referrals referrals,
            KnownMembers members,
            KnownUnits units,
            MemberNames names,
            Disclosures disclosures,
            BatchDesk desk,
            Scopes scopes) {
        this.referrals = referrals;
        this.members = members;
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
        var day = batch instanceof Batch.HandedOver it ? it.on() : desk.today();
        var cases = referrals.all(batch.file().referrals()).stream()
                .collect(Collectors.toMap(Referral::id, Function.identity()));
        var people = cases.values().stream().map(it -> it.file().member()).toList();
        var branches = branches(members.all(people), day);
        var known = units.on(day, branches.values());
        var named = reader.map(it -> names.read(people, it)).orElse(Map.of());
        return batch.file().lines().stream()
                .map(line -> {
                    var referral =
                            Optional.ofNullable(cases.get(line.referral())).orElseThrow();
                    var branch = Optional.ofNullable(
                                    branches.get(referral.file().member()))
                            .orElseThrow();
                    return line(line, referral, branch, Optional.ofNullable(known.get(branch)), named, reader);
                })
                .toList();
    }

    private Map<MemberId, UnitId> branches(Map<MemberId, KnownMember> known, LocalDate day) {
        var branches = known.values().stream().collect(Collectors.toMap(KnownMember::id, it -> it.branchOn(day)));
        var holders = units.holders(day, branches.values());
        branches.replaceAll((_, branch) -> holders.getOrDefault(branch, branch));
        return branches;
    }

    private static HandoverLine line(
            Line line,
            Referral referral,
            UnitId branch,
            Optional<KnownUnit> unit,
            Map<MemberId, String> named,
            Optional<String> reader) {
        var file = referral.file();
        return new HandoverLine(
                file.id().value(),
                file.member().value(),
                named.get(file.member()),
                branch.value(),
                unit.map(KnownUnit::code).orElse(null),
                unit.flatMap(KnownUnit::name).orElse(null),
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
