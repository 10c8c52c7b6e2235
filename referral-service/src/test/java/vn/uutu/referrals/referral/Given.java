package vn.uutu.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.uutu.referrals.knownmember.Gender;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.Placement;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.rulebook.Share;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// What tests of cases begin with. All ids come from small numbers, so that a failure can be read.
public final class Given {

    public static final RuleSet RULES = rules(Optional.empty(), 60, 12);
    public static final UnitId BRANCH = new UnitId(id("b0", 1));
    public static final UnitId OTHER_BRANCH = new UnitId(id("b0", 2));
    public static final Instant NOW = Instant.parse("2024-06-01T03:00:00Z");

    private Given() {}

    /// Of 2021-08-04: what a vote must reach, and for how many months certificate and resolution hold.
    /// The probation is of 12 months.
    public static RuleSet rules(Optional<Share> vote, int certificate, int resolution) {
        var settings = List.of(
                setting(Rule.BRANCH_VOTE, vote),
                setting(Rule.CERTIFICATE_VALIDITY, Optional.of(new Limit.Amount(certificate))),
                setting(Rule.RESOLUTION_VALIDITY, Optional.of(new Limit.Amount(resolution))),
                setting(Rule.PROBATION, Optional.of(new Limit.Amount(12))));
        return RuleSet.of(LocalDate.parse("2021-08-04"), "Kế hoạch", settings);
    }

    public static Setting setting(Rule rule, Optional<? extends Limit> limit) {
        return new Setting(rule, limit.map(it -> it), "domain.md §2.6", false);
    }

    /// In the branch since 2016, in the other one since 2023-09-05.
    public static KnownMember aMember() {
        return aMember(1, Gender.FEMALE);
    }

    public static KnownMember aMember(int number, Gender gender) {
        var moved = LocalDate.parse("2023-09-05");
        return new KnownMember(
                new MemberId(id("c0", number)),
                gender,
                List.of(
                        new Placement(BRANCH, LocalDate.parse("2016-03-26"), moved),
                        new Placement(OTHER_BRANCH, moved, Placement.OPEN)),
                false);
    }

    public static Entry on(String day) {
        return new Entry(LocalDate.parse(day), aMember(), Paper.NONE, recording(1, NOW));
    }

    public static Recording recording(int event, Instant at) {
        return new Recording(id("e0", event), at, "bithu", Recording.Way.ENTERED);
    }

    public static ReferralId aReferral(int number) {
        return new ReferralId(id("d0", number));
    }

    public static Referral selected() {
        return Referral.select(aReferral(1), RULES, on("2023-01-10")).referral();
    }

    /// A case that has taken these steps, one a month from 2023-02-10 on.
    public static Referral after(Step... steps) {
        var now = selected();
        for (var at = 0; at < steps.length; at++) {
            now = Steps.take(now, steps[at], on("2023-%02d-10".formatted(at + 2)))
                    .referral();
        }
        return now;
    }

    public static UUID id(String kind, int number) {
        return UUID.fromString("0198f3%s-0000-7000-8000-%012d".formatted(kind, number));
    }
}
