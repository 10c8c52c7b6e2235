package vn.uutu.referrals.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.uutu.referrals.referral.Given.BRANCH;
import static vn.uutu.referrals.referral.Given.NOW;
import static vn.uutu.referrals.referral.Given.aMember;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.outbox.EventIds;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.meeting.Ballot;
import vn.uutu.referrals.meeting.Meeting;
import vn.uutu.referrals.meeting.MeetingProblem;
import vn.uutu.referrals.referral.Given;
import vn.uutu.referrals.referral.InMemoryReferrals;
import vn.uutu.referrals.referral.ReferralEvent;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Steps;
import vn.uutu.referrals.rulebook.Authorship;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.rulebook.Share;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

class SelectionTests {

    final InMemoryReferrals referrals = new InMemoryReferrals();
    final List<ReferralEvent> announced = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final Scope scope = new Scope("bithu", Set.of());

    @Test
    void everyCandidateGetsACase() {
        var held = selection(Optional.empty()).hold(scope, meeting(12));

        assertThat(held.cases())
                .hasSize(1)
                .isEqualTo(List.copyOf(
                        referrals.of(List.of(aMember().id())).get(aMember().id())));
        assertThat(announced).singleElement().isInstanceOf(ReferralEvent.Selected.class);
        assertThat(meetings).containsExactly(held.meeting());
    }

    @Test
    void aSecondCaseBeginsAfterTheFirstHasEnded() {
        var selection = selection(Optional.empty());
        var first = selection.hold(scope, meeting(12)).cases().getFirst();

        assertThatExceptionOfType(ReferralProblem.CaseOpen.class).isThrownBy(() -> selection.hold(scope, meeting(12)));

        var entry = new Entry(LocalDate.parse("2023-02-01"), aMember(), Paper.NONE, Given.recording(1, NOW));
        referrals.save(List.of(Steps.exit(first, entry, new Exit(Exit.Kind.WITHDRAWN, "own-wish"))
                .referral()));
        assertThat(selection.hold(scope, meeting(12)).cases()).hasSize(1);
    }

    @Test
    void aThresholdIsEnforcedWhereTheRulesSetOne() {
        var twoThirdsOfAll = new Share(2, 3, Share.Base.ELIGIBLE, false);
        var moreThanHalfOfThosePresent = new Share(1, 2, Share.Base.PRESENT, true);

        assertThat(selection(Optional.of(twoThirdsOfAll))
                        .hold(scope, meeting(12))
                        .cases())
                .hasSize(1);
        assertThatExceptionOfType(MeetingProblem.TooFewVotes.class)
                .isThrownBy(() -> fresh().selection(Optional.of(twoThirdsOfAll)).hold(scope, meeting(11)));
        assertThatExceptionOfType(MeetingProblem.TooFewVotes.class)
                .isThrownBy(() -> fresh().selection(Optional.of(moreThanHalfOfThosePresent))
                        .hold(scope, meeting(7)));
        assertThat(fresh().selection(Optional.of(moreThanHalfOfThosePresent))
                        .hold(scope, meeting(8))
                        .cases())
                .hasSize(1);
    }

    private static SelectionTests fresh() {
        return new SelectionTests();
    }

    /// 18 eligible, 14 present.
    private static HoldSelection meeting(int votes) {
        var ballot = new Ballot(aMember().id(), votes);
        return new HoldSelection(BRANCH, LocalDate.parse("2023-01-10"), 18, 14, List.of(ballot));
    }

    private Selection selection(Optional<Share> vote) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Selection(
                new Everywhere(),
                new Arrivals(new OneMember()),
                new OneRuleSet(Given.rules(vote, 60, 12)),
                meetings::add,
                referrals,
                announced::add,
                new EventIds(clock, new Random(1)),
                clock,
                TransactionOperations.withoutTransaction());
    }

    private record OneRuleSet(RuleSet rules) implements RuleSets {

        @Override
        public RuleSet on(LocalDate day) {
            return rules;
        }

        @Override
        public List<RuleSet> all() {
            return List.of(rules);
        }

        @Override
        public List<RuleSet> hold() {
            return all();
        }

        @Override
        public void add(RuleSet next, Authorship authorship) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void withdraw(RuleSet last, Authorship authorship) {
            throw new UnsupportedOperationException();
        }
    }

    private record OneMember() implements KnownMembers {

        @Override
        public Optional<KnownMember> find(MemberId id) {
            return Optional.ofNullable(all(List.of(id)).get(id));
        }

        @Override
        public Map<MemberId, KnownMember> all(Collection<MemberId> ids) {
            return Map.of(aMember().id(), aMember());
        }

        @Override
        public Map<MemberId, KnownMember> hold(Collection<MemberId> ids) {
            return all(ids);
        }
    }

    private record Everywhere() implements Scopes {

        @Override
        public Scope of(String subject) {
            return new Scope(subject, Set.of());
        }

        @Override
        public boolean covers(Scope scope, UUID unit) {
            return true;
        }

        @Override
        public Scope require(Scope scope, UUID unit, Role... oneOf) {
            return scope;
        }
    }
}
