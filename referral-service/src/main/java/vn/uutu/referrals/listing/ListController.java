package vn.uutu.referrals.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;

/// Lists the cases of a unit and all below it.
@RestController
@RequestMapping(path = "/api/referrals", version = "1")
class ListController {

    private static final String STEPS = "selected|confirmed|handed-over|resolved|class-completed|prospect-recognised"
            + "|cell-voted|committee-voted|admitted|ceremony-held|official|removed|exited";
    private static final String STATUSES =
            "open|closed|selected|confirmed|handed-over|resolved|admitted|official|removed|exited";
    private static final String SECTORS = "residential|school|enterprise|civil-service|armed-forces";

    private final CaseList cases;

    ListController(CaseList cases) {
        this.cases = cases;
    }

    /// @param status a status, or `open` and `closed` for several
    /// @param step cases that have taken this step
    /// @param year in which they took it; without `step`, the year of the selection
    @GetMapping
    Page list(
            Scope scope,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable @Pattern(regexp = STATUSES) String status,
            @RequestParam(required = false) @Nullable @Pattern(regexp = STEPS) String step,
            @RequestParam(required = false) @Nullable @Pattern(regexp = SECTORS) String sector,
            @RequestParam(required = false) @Nullable @Min(1931) @Max(9999) Integer year,
            @RequestParam(required = false) @Nullable UUID cursor) {
        var filter = new CaseSearch.Filter(
                Optional.ofNullable(unit).map(UnitId::new),
                Optional.ofNullable(member).map(MemberId::new),
                Optional.ofNullable(status).map(ListController::meantBy),
                Optional.ofNullable(step).map(Step::of),
                Optional.ofNullable(sector),
                Optional.ofNullable(year),
                Optional.ofNullable(cursor));
        return cases.list(filter, scope);
    }

    private static List<String> meantBy(String status) {
        return switch (status) {
            case "open" -> List.of("selected", "confirmed", "handed-over", "resolved");
            case "closed" -> List.of("admitted", "official", "removed", "exited");
            default -> List.of(status);
        };
    }

    /// @param count of all pages; on the first one only
    /// @param nextCursor absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            List<CaseLine> items,
            @Nullable Long count,
            @Nullable UUID nextCursor) {}
}
