package vn.uutu.members.reorganising;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Present;
import vn.uutu.members.reorganisation.Approval;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.reorganisation.ReorganisationProblem;
import vn.uutu.members.reorganisation.Reorganisations;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.Withdrawal;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.Units;
import vn.uutu.problems.Refusal;

/// The life of a reorganisation until its day comes.
@Service
class Drafting {

    private final Reorganisations reorganisations;
    private final Prospects prospects;
    private final Units units;
    private final Present present;

    Drafting(Reorganisations reorganisations, Prospects prospects, Units units, Present present) {
        this.reorganisations = reorganisations;
        this.prospects = prospects;
        this.units = units;
        this.present = present;
    }

    @Transactional
    public Reorganisation draft(Proposal proposal, Subject by) {
        refuseUnknownWords(proposal.steps());
        return saved(Reorganisation.draft(new ReorganisationId(present.newId()), proposal, by));
    }

    @Transactional
    public Reorganisation change(ReorganisationId id, ExpectedVersion expected, Proposal to, Subject by) {
        refuseUnknownWords(to.steps());
        var draft = draft(id, expected);
        return saved(draft.change(to.with(draft.proposal().choices()), by));
    }

    @Transactional
    public Reorganisation choose(ReorganisationId id, ExpectedVersion expected, Choices choices, Subject by) {
        var draft = draft(id, expected);
        return saved(draft.change(draft.proposal().with(choices), by));
    }

    @Transactional
    public Reorganisation approve(ReorganisationId id, ExpectedVersion expected, Subject by) {
        var draft = draft(id, expected);
        var prospect = prospects.of(draft.proposal());
        var approved = draft.approve(
                prospect.plan(), new Approval(by, present.recorded().at()));
        if (!prospect.changedLater().isEmpty()) {
            throw new ReorganisationProblem.ChangedLater(prospect.changedLater());
        }
        return saved(approved);
    }

    /// An approved one becomes a draft again, a draft is given up.
    @Transactional
    public Reorganisation withdraw(ReorganisationId id, ExpectedVersion expected, String reason, Subject by) {
        var reorganisation = reorganisations.get(id);
        expected.check(reorganisation.version());
        var withdrawal = new Withdrawal(by, present.recorded().at(), reason);
        return switch (reorganisation) {
            case Reorganisation.Draft draft -> saved(draft.discard(withdrawal));
            case Reorganisation.Approved approved -> saved(approved.withdraw(withdrawal));
            case Reorganisation.InEffect _, Reorganisation.Discarded _ -> throw new ReorganisationProblem.Over(id);
        };
    }

    private Reorganisation.Draft draft(ReorganisationId id, ExpectedVersion expected) {
        var reorganisation = reorganisations.get(id);
        expected.check(reorganisation.version());
        return switch (reorganisation) {
            case Reorganisation.Draft draft -> draft;
            case Reorganisation.Approved _ -> throw new ReorganisationProblem.NoDraft(id);
            case Reorganisation.InEffect _, Reorganisation.Discarded _ -> throw new ReorganisationProblem.Over(id);
        };
    }

    private Reorganisation saved(Reorganisation reorganisation) {
        reorganisations.save(reorganisation);
        return reorganisation;
    }

    private void refuseUnknownWords(List<Step> steps) {
        var levels = units.levels();
        var sectors = units.sectors();
        for (var number = 0; number < steps.size(); number++) {
            var field = ProposalBody.field(number);
            if (!levels.containsAll(levels(steps.get(number)).toList())) {
                throw Refusal.ofField(field + ".level", "rule.level");
            }
            if (!sectors.containsAll(sectors(steps.get(number)).toList())) {
                throw Refusal.ofField(field + ".sector", "rule.sector");
            }
        }
    }

    private static Stream<Level> levels(Step step) {
        return switch (step) {
            case Step.Establish it -> Stream.of(it.level());
            case Step.Relevel it -> Stream.of(it.level());
            case Step.AbolishLevel it -> Stream.of(it.level());
            case Step.Rename _, Step.Recode _, Step.Move _, Step.Merge _, Step.Split _, Step.Close _, Step.Join _ ->
                Stream.empty();
        };
    }

    private static Stream<Sector> sectors(Step step) {
        return step instanceof Step.Establish it ? it.sector().stream() : Stream.empty();
    }
}
