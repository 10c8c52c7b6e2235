package vn.uutu.referrals.accompanying;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.scope.Scope;

/// The checklist of one ceremony; each change answers with the whole list.
@RestController
@RequestMapping(path = "/api/referrals/{id}/ceremony-preparation", version = "1")
class PreparationController {

    private final Preparing preparing;

    PreparationController(Preparing preparing) {
        this.preparing = preparing;
    }

    @GetMapping
    PreparationList list(Scope scope, @PathVariable UUID id) {
        return new PreparationList(preparing.of(scope, new ReferralId(id)));
    }

    @PutMapping
    PreparationList put(Scope scope, @PathVariable UUID id, @Valid @RequestBody PreparationChange request) {
        var item = PreparationItem.find(request.item()).orElseThrow();
        return new PreparationList(preparing.put(scope, new ReferralId(id), item, request.done()));
    }

    /// Both of the last two, or neither: then it is not done after all.
    record PreparationChange(
            @NotNull @Pattern(regexp = "place|decoration|guests|programme|introduction|oath")
            String item,

            @Nullable @Size(max = 200) String doneBy,
            @Nullable LocalDate doneOn) {

        Optional<Preparing.Done> done() {
            if (doneBy == null && doneOn == null) {
                return Optional.empty();
            }
            if (doneBy == null || doneBy.isBlank()) {
                throw Refusal.ofField("doneBy", "preparation-half");
            }
            if (doneOn == null) {
                throw Refusal.ofField("doneOn", "preparation-half");
            }
            return Optional.of(new Preparing.Done(doneBy.strip(), doneOn));
        }
    }

    record PreparationList(List<Preparation> items) {}
}
