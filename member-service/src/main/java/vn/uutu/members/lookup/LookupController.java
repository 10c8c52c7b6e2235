package vn.uutu.members.lookup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/members")
class LookupController {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Lookup lookup;

    LookupController(Lookup lookup) {
        this.lookup = lookup;
    }

    @GetMapping(path = "/{id}", version = "1")
    ResponseEntity<MemberView> read(Scope scope, Purpose purpose, @PathVariable UUID id) {
        var view = lookup.read(scope, purpose, new MemberId(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag("\"" + view.version() + "\"")
                .body(view);
    }

    /// A POST, because names never stand in a URL.
    @PostMapping(path = "/search", version = "1")
    ResponseEntity<FoundMembers> search(Scope scope, Purpose purpose, @Valid @RequestBody Search body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(lookup.find(scope, purpose, body.toQuery()));
    }

    /// @param unit members of this unit and of all below it; all of the caller's units where it is not said
    /// @param query words of the name, with or without accents, or a whole member code or card number
    /// @param status active where it is not said
    /// @param ids only these, for the names of a list that has ids
    record Search(
            @Nullable UUID unit,
            @Nullable @Size(max = 100) String query,
            @Nullable @Pattern(regexp = "active|left|all") String status,

            @Nullable @Pattern(regexp = "male|female|unknown")
            String gender,

            @Nullable LocalDate joinedFrom,
            @Nullable LocalDate joinedTo,
            @Nullable @Size(max = LARGEST_PAGE) List<@NotNull UUID> ids,
            @Nullable @Size(max = 1000) String cursor,
            @Nullable @Min(1) @Max(LARGEST_PAGE) Integer limit) {

        SearchMembers toQuery() {
            return new SearchMembers(
                    Optional.ofNullable(unit),
                    Optional.ofNullable(query).orElse(""),
                    new SearchMembers.Filters(
                            Optional.ofNullable(status).orElse("active"),
                            Optional.ofNullable(gender),
                            Optional.ofNullable(joinedFrom),
                            Optional.ofNullable(joinedTo),
                            Optional.ofNullable(ids).map(Set::copyOf)),
                    Optional.ofNullable(cursor).map(Cursors::read),
                    Optional.ofNullable(limit).orElse(PAGE));
        }
    }
}
