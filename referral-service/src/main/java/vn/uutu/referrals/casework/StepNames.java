package vn.uutu.referrals.casework;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.uutu.referrals.step.Step;

/// The names of steps as they stand in sentences; put into words by the message bundle.
final class StepNames {

    private StepNames() {}

    static MessageSourceResolvable of(Step step) {
        return new DefaultMessageSourceResolvable("step." + step.code());
    }

    static MessageSourceResolvable of(List<Step> steps) {
        var names = steps.stream().map(StepNames::of).toArray();
        return new DefaultMessageSourceResolvable(new String[] {"steps." + names.length}, names);
    }
}
