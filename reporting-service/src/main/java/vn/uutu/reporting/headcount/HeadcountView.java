package vn.uutu.reporting.headcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/// @param at the month at whose end (Asia/Ho_Chi_Minh) the members of the unit and all below it are counted
/// @param view as-was, as-is or as-on:2025-06-30: on which tree they are counted
/// @param completeTo everything announced up to here is counted, but for what is parked
record HeadcountView(
        UUID unit,
        YearMonth at,
        String view,
        int members,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {}
