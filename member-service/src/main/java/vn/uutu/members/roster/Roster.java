package vn.uutu.members.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.RowRefused;
import vn.uutu.imports.column.Columns;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.MemberEvents;
import vn.uutu.members.member.MemberProblem;
import vn.uutu.members.member.Members;
import vn.uutu.members.privacy.Rights;
import vn.uutu.scope.Scopes;

/// Works a portion of a roster in with a handful of statements, however many rows it has: the branches, the members
/// that the rows may mean, and what became of them.
@Component
class Roster implements ImportHandler {

    static final String KIND = "roster";
    static final String UNIT = "unit";

    private final Branches branches;
    private final Members members;
    private final MemberEvents events;
    private final Scopes scopes;
    private final Present present;

    Roster(Branches branches, Members members, MemberEvents events, Scopes scopes, Present present) {
        this.branches = branches;
        this.members = members;
        this.events = events;
        this.scopes = scopes;
        this.present = present;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Columns> layouts() {
        return List.of(RosterColumns.LAYOUT);
    }

    @Override
    public Columns template() {
        return RosterColumns.TEMPLATE;
    }

    @Override
    public boolean runsRehearsed() {
        return true;
    }

    @Override
    public void handle(ImportJob job, List<Row> rows, ImportResult result) {
        var scope = scopes.of(job.subject()).having(Rights.toKeepMembers());
        var oneUnit = Optional.ofNullable(job.parameters().get(UNIT)).map(UUID::fromString);
        var codes = rows.stream()
                .flatMap(row -> row.find(RosterColumns.UNIT).stream())
                .distinct()
                .toList();
        var reading = new Reading(branches.within(scope, codes, oneUnit), oneUnit, job.handedInOn(), result);
        var readable = rows.stream().flatMap(row -> reading.read(row).stream()).toList();
        var drafts = drafts(readable);
        var covered = branches.covered(scope, drafts.units());
        var settling = new Settling(drafts, covered, present, job.handedInOn(), result);
        readable.forEach(settling::settle);
        save(drafts.changed());
    }

    private Drafts drafts(List<RosterRow> rows) {
        var drafts = new Drafts();
        var likenesses = rows.stream()
                .map(row -> new Members.Likeness(row.profile(), row.unit()))
                .toList();
        members.resembling(likenesses).forEach(known -> drafts.add(Draft.of(known, present.recorded())));
        return drafts;
    }

    private void save(List<Draft> changed) {
        try {
            members.save(changed.stream().map(Draft::result).toList());
        } catch (MemberProblem.NumberTaken _) {
            throw new RowRefused(Sentences.CHANGED_MEANWHILE);
        }
        changed.forEach(draft -> events.announce(draft.event(draft.result())));
    }
}
