package vn.uutu.scope;

import java.util.UUID;

/// Who may see which units now: today's assignments on today's tree (days in Asia/Ho_Chi_Minh).
///
/// Every method refuses with 503 while the copy of the assignments may be more than 60 s old.
public interface Scopes {

    /// The scope of this moment; open streams ask again before each push. Nobody known = an empty scope.
    Scope of(String subject);

    /// Whether the unit is known and within the scope.
    boolean covers(Scope scope, UUID unit);

    /// The part of the scope that covers the unit in one of the roles; with no role named, in any.
    ///
    /// @throws vn.uutu.problems.Refusal 404 when the unit does not exist or is outside every role of the
    ///     caller; 403 when it is inside, but in none of these roles
    Scope require(Scope scope, UUID unit, Role... oneOf);
}
