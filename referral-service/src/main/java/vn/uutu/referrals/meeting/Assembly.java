package vn.uutu.referrals.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;

/// A selection meeting from its call to its result.
public sealed interface Assembly {

    Minutes minutes();

    long version();

    /// Called, and written down as it goes on.
    record Called(Minutes minutes, long version) implements Assembly {

        public Called changed(Minutes next) {
            return new Called(next, version + 1);
        }

        /// The vote, once everything is counted.
        ///
        /// @throws MeetingProblem when something is missing, the day is still to come, or too few came
        public Meeting vote(RuleSet rules, String by, Instant at, LocalDate today) {
            if (minutes.heldOn().isAfter(today)) {
                throw new MeetingProblem.NotYet();
            }
            var eligible = minutes.eligible().orElseThrow(() -> new MeetingProblem.Unfinished("eligible"));
            var present = minutes.present().orElseThrow(() -> new MeetingProblem.Unfinished("present"));
            minutes.voting().orElseThrow(() -> new MeetingProblem.Unfinished("voting"));
            if (minutes.candidates().isEmpty()) {
                throw new MeetingProblem.Unfinished("candidates");
            }
            if (!rules.allows(Rule.QUORUM, present, present, Optional.of(eligible))) {
                throw new MeetingProblem.TooFewPresent();
            }
            return new Meeting(minutes.id(), minutes.branch(), minutes.heldOn(), eligible, present, ballots(), by, at);
        }

        private List<Ballot> ballots() {
            var candidates = minutes.candidates();
            return IntStream.range(0, candidates.size())
                    .mapToObj(at -> new Ballot(
                            candidates.get(at).member(),
                            candidates
                                    .get(at)
                                    .votes()
                                    .orElseThrow(
                                            () -> new MeetingProblem.Unfinished("candidates/%d/votes".formatted(at)))))
                    .toList();
        }

        /// @param cases of those who were selected
        public Closed closed(LocalDate ruleSet, Map<MemberId, ReferralId> cases, String by, Instant at) {
            return new Closed(minutes, version + 1, ruleSet, cases, by, at);
        }
    }

    /// Its result stands: the cases of those it selected have begun.
    ///
    /// @param ruleSet first day of the version by which it was counted
    record Closed(
            Minutes minutes, long version, LocalDate ruleSet, Map<MemberId, ReferralId> cases, String by, Instant at)
            implements Assembly {

        public Closed {
            cases = Map.copyOf(cases);
        }
    }
}
