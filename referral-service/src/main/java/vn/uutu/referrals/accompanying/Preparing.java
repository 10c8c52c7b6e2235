package vn.uutu.referrals.accompanying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;

/// Ticks off what is prepared for the ceremony: after the decision, and until the ceremony was held.
@Service
class Preparing {

    private final CaseAccess cases;
    private final Preparations preparations;

    Preparing(CaseAccess cases, Preparations preparations) {
        this.cases = cases;
        this.preparations = preparations;
    }

    @Transactional
    List<Preparation> of(Scope scope, ReferralId id) {
        cases.toRead(scope, id);
        return preparations.of(id);
    }

    /// @param done empty: not done after all
    @Transactional
    List<Preparation> put(Scope scope, ReferralId id, PreparationItem item, Optional<Done> done) {
        var referral = cases.toWrite(scope, id);
        if (!(referral instanceof Referral.Admitted) || referral.file().has(Step.CEREMONY_HELD)) {
            throw Refusal.of(HttpStatus.CONFLICT, "no-ceremony-ahead");
        }
        if (done.filter(it -> it.on().isAfter(cases.today())).isPresent()) {
            throw Refusal.ofField("doneOn", "day-to-come");
        }
        done.ifPresentOrElse(
                it -> preparations.put(
                        id, new Preparation(item.code(), it.by(), it.on(), scope.subject()), cases.now()),
                () -> preparations.remove(id, item.code()));
        return preparations.of(id);
    }

    /// @param by in words
    record Done(String by, LocalDate on) {}
}
