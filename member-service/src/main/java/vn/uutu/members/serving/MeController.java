package vn.uutu.members.serving;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;

@RestController
class MeController {

    private final AssignmentViews views;

    MeController(AssignmentViews views) {
        this.views = views;
    }

    /// Who I am, and what I may do today.
    @GetMapping(path = "/api/me", version = "1")
    Me me(Scope scope) {
        var administrator = scope.having(Role.ORGANISATION_BOARD).everything();
        return new Me(scope.subject(), administrator, views.of(scope.subject()));
    }

    record Me(String subject, boolean administrator, List<AssignmentViews.Own> assignments) {}
}
