package vn.uutu.members.reorganisation;

import java.util.List;

/// What is proposed: a decision, what it does, and what was chosen where that leaves something open.
public record Proposal(Decision decision, List<Step> steps, Choices choices) {

    public Proposal {
        steps = List.copyOf(steps);
    }

    public Proposal with(Choices more) {
        return new Proposal(decision, steps, choices.and(more));
    }
}
