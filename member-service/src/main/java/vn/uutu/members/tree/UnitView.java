package vn.uutu.members.tree;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit on a day. `path` has the codes from the root downwards, joined by slashes; `hasChildren` says
/// whether any unit stands directly below it on that day.
record UnitView(
        UUID id,
        String code,
        String name,
        String level,
        @Nullable String sector,
        @Nullable UUID parent,
        String path,
        boolean hasChildren,
        LocalDate establishedOn,
        @Nullable LocalDate closedOn,
        long version) {}
