package vn.uutu.members.appraisal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/members/{id}/record")
class AppraisalController {

    private final Appraisal appraisal;

    AppraisalController(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    @GetMapping(version = "1")
    ResponseEntity<RecordView> read(Scope scope, Purpose purpose, @PathVariable UUID id) {
        var view = appraisal.read(scope, purpose, new MemberId(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tag(view.version()))
                .body(view);
    }

    @PatchMapping(version = "1")
    ResponseEntity<Answer> change(
            Scope scope, ExpectedVersion expected, @PathVariable UUID id, @Valid @RequestBody RecordPatch body) {
        var changed = appraisal.change(scope, expected, new MemberId(id), body);
        return ResponseEntity.ok().eTag(tag(changed.version())).body(new Answer(id, changed.version()));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    /// @param member whose record it is
    /// @param version of the record
    record Answer(UUID member, long version) {}
}
