package vn.uutu.members.erasure;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

@RestController
class ErasureController {

    private final Erasure erasure;

    ErasureController(Erasure erasure) {
        this.erasure = erasure;
    }

    @DeleteMapping(path = "/api/members/{id}", version = "1")
    ResponseEntity<Void> erase(Scope scope, Purpose purpose, ExpectedVersion expected, @PathVariable UUID id) {
        erasure.erase(scope, purpose, expected, new MemberId(id));
        return ResponseEntity.noContent().build();
    }
}
