package vn.uutu.referrals.rulemaking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.IfMatch;
import vn.uutu.scope.Scope;

/// The days of a year that are not as their day of the week says: holidays, and days off that are worked.
@RestController
@RequestMapping(path = "/api/calendar", version = "1")
class CalendarController {

    private final CalendarKeeping calendar;

    CalendarController(CalendarKeeping calendar) {
        this.calendar = calendar;
    }

    @GetMapping
    ResponseEntity<CalendarYear> year(@RequestParam @Min(1931) @Max(2200) int year) {
        return answer(calendar.year(year));
    }

    @PutMapping("/{on}")
    ResponseEntity<CalendarYear> put(
            Scope scope,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @PathVariable LocalDate on,
            @Valid @RequestBody CalendarEntry request) {
        return answer(calendar.put(scope, ifMatch, on, request));
    }

    @DeleteMapping("/{on}")
    ResponseEntity<CalendarYear> remove(
            Scope scope,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @PathVariable LocalDate on) {
        return answer(calendar.remove(scope, ifMatch, on));
    }

    private static ResponseEntity<CalendarYear> answer(CalendarKeeping.Year year) {
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(year.changes()))
                .body(new CalendarYear(year.changes(), year.days()));
    }

    /// @param verified whether somebody has held it against the yearly notice
    record CalendarEntry(
            @NotNull @Pattern(regexp = "holiday|worked") String kind,
            @NotBlank @Size(max = 100) String nameVi,
            @NotBlank @Size(max = 100) String nameEn,
            @NotBlank @Size(max = 300) String source,
            @NotNull Boolean verified) {}

    record CalendarDay(LocalDate on, String kind, String nameVi, String nameEn, String source, boolean verified) {}

    /// @param version how many changes there have been in all years; names this state for If-Match
    /// @param items by date
    record CalendarYear(long version, List<CalendarDay> items) {}
}
