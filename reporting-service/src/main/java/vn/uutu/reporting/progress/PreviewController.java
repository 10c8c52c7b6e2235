package vn.uutu.reporting.progress;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.tree.View;
import vn.uutu.scope.Scope;

/// The figures before and after a reorganisation that is a draft. No service calls another one, so whoever asks sends
/// what member-service's preview of the draft says; that is a reading, though it is too long for an address.
@RestController
class PreviewController {

    private final Responsibility responsibility;
    private final Asking asking;
    private final Previewing previewing;

    PreviewController(Responsibility responsibility, Asking asking, Previewing previewing) {
        this.responsibility = responsibility;
        this.asking = asking;
        this.previewing = previewing;
    }

    @PostMapping(path = "/api/progress/preview", version = "1")
    ResponseEntity<PreviewView> preview(@Valid @RequestBody PreviewRequest request, Scope scope) {
        responsibility.require(scope, request);
        var unit = request.named().keySet().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("closed", "rule.nothing-touched"));
        var question = asking.question(
                unit,
                Optional.ofNullable(request.programme()).orElse(Asking.FIRST_PROGRAMME),
                request.from(),
                request.to(),
                View.DEFAULT,
                Optional.ofNullable(request.indicators()).orElse(List.of(Asking.ITS_INDICATORS.split(","))));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(previewing.of(request, question, units -> responsibility.within(scope, units)));
    }
}
