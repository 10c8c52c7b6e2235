package vn.uutu.referrals.accompanying;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.outbox.EventIds;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;

/// Who helps a prospect: assigned by the cell from the recognition on, several at a time, until they end.
@Service
class Mentoring {

    private final CaseAccess cases;
    private final Mentors mentors;
    private final EventIds ids;

    Mentoring(CaseAccess cases, Mentors mentors, EventIds ids) {
        this.cases = cases;
        this.mentors = mentors;
        this.ids = ids;
    }

    @Transactional
    List<Mentor> of(Scope scope, ReferralId id) {
        cases.toRead(scope, id);
        return mentors.of(id);
    }

    @Transactional
    List<Mentor> assign(Scope scope, ReferralId id, String name, LocalDate from, @Nullable String tasks) {
        var recognised = cases.toWrite(scope, id)
                .file()
                .milestone(Step.PROSPECT_RECOGNISED)
                .orElseThrow(() -> Refusal.of(HttpStatus.CONFLICT, "no-prospect"));
        if (from.isBefore(recognised.on()) || from.isAfter(cases.today())) {
            throw Refusal.ofField("from", "mentor-from");
        }
        mentors.add(id, new Mentor(ids.next(), name, from, null, tasks, scope.subject()), cases.now());
        return mentors.of(id);
    }

    @Transactional
    List<Mentor> end(Scope scope, ReferralId id, UUID mentor, LocalDate until) {
        cases.toWrite(scope, id);
        var ending = mentors.of(id).stream()
                .filter(it -> it.id().equals(mentor))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("mentor", "mentor-unknown"));
        if (until.isBefore(ending.from()) || until.isAfter(cases.today())) {
            throw Refusal.ofField("until", "mentor-until");
        }
        mentors.end(mentor, until, scope.subject(), cases.now());
        return mentors.of(id);
    }
}
