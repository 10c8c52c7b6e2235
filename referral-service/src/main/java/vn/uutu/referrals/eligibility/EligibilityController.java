package vn.uutu.referrals.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.referrals.gate.Demand;
import vn.uutu.referrals.gate.GateView;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;

/// Who in a unit meets the gates of the rule book on a day.
@RestController
@RequestMapping(path = "/api/eligibility", version = "1")
class EligibilityController {

    private final Eligibility eligibility;

    EligibilityController(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /// @param unit it and all below it on today's tree
    /// @param on today in Viet Nam where absent; may lie ahead, for a meeting that is to come
    @GetMapping
    EligibilityPage of(
            Scope scope,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return eligibility.of(
                scope,
                new UnitId(unit),
                Optional.ofNullable(on),
                Optional.ofNullable(cursor).map(MemberId::new));
    }

    /// @param ruleSet first day of the version that holds on that day
    /// @param demands what the gates ask; one that is not listed asks nothing
    /// @param count of all pages; on the first one only
    /// @param nextCursor absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EligibilityPage(
            LocalDate on,
            LocalDate ruleSet,
            List<Demand> demands,
            List<Eligible> items,
            @Nullable Long count,
            @Nullable UUID nextCursor) {}

    /// @param memberName absent while the profile has not arrived
    /// @param unit the branch on that day; its code and name are absent while the unit has not arrived
    /// @param openCase the member has an open case or is admitted already
    /// @param result of all gates together: `met`, `not-met` or `not-known`
    record Eligible(
            UUID member,
            @Nullable String memberName,
            UUID unit,
            @Nullable String unitCode,
            @Nullable String unitName,
            boolean openCase,
            String result,
            List<GateView> gates) {}
}
