package vn.uutu.members.reorganisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.uutu.members.unit.UnitId;

/// What is proposed: a decision, what it does, and what was chosen where that leaves something open.
public record Proposal(Decision decision, List<Step> steps, Choices choices) {

    public Proposal {
        steps = List.copyOf(steps);
    }

    public Proposal with(List<Step> others) {
        return new Proposal(decision, others, choices);
    }

    public Proposal with(Choices more) {
        return new Proposal(decision, steps, choices.and(more));
    }

    /// All units that the steps name: whoever proposes it must be responsible for each.
    public Set<UnitId> touched() {
        return steps.stream().flatMap(Step::named).collect(Collectors.toSet());
    }

    /// Whether a step makes a root, which nobody is responsible for who has not the whole tree.
    public boolean makesRoots() {
        return steps.stream().anyMatch(step -> switch (step) {
            case Step.Establish it -> it.parent().isEmpty();
            case Step.Move it -> it.parent().isEmpty();
            case Step.Rename _,
                    Step.Recode _,
                    Step.Relevel _,
                    Step.Merge _,
                    Step.Split _,
                    Step.Close _,
                    Step.AbolishLevel _,
                    Step.Join _ -> false;
        });
    }
}
