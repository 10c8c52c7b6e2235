package vn.uutu.members.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.UnitId;

/// Decides for each row whom it means and what it changes, and reports every row once.
///
/// A row is matched by Mã định danh, then by Số thẻ đoàn. Without a match, the same name and birth date in the branch
/// are a possible duplicate, which a human decides. Joint activity changes nothing: a member is counted in one branch.
final class Settling {

    private final Drafts drafts;
    private final Set<UnitId> covered;
    private final Present present;
    private final LocalDate today;
    private final ImportResult result;

    /// @param covered those of the drafts' branches that are within the caller's scope
    Settling(Drafts drafts, Set<UnitId> covered, Present present, LocalDate today, ImportResult result) {
        this.drafts = drafts;
        this.covered = covered;
        this.present = present;
        this.today = today;
        this.result = result;
    }

    void settle(RosterRow row) {
        var byCode = drafts.withMemberCode(row.profile());
        var byCard = drafts.withCardNumber(row.profile());
        var match = byCode.or(() -> byCard);
        if (match.isEmpty()) {
            settleUnmatched(row);
            return;
        }
        var column = byCode.isPresent() ? RosterColumns.MEMBER_CODE : RosterColumns.CARD_NUMBER;
        if (byCode.isPresent() && byCard.isPresent() && byCode.get() != byCard.get()) {
            reject(row, RosterColumns.CARD_NUMBER, Sentences.TWO_PERSONS);
        } else if (!row.joint() && isOutside(match.get())) {
            reject(row, column, Sentences.ELSEWHERE);
        } else if (isSomebodyElse(match.get().member(), row)) {
            reject(row, column, Sentences.OTHER_PERSON);
        } else if (row.joint()) {
            result.unchanged(row.row());
        } else if (drafts.withCitizenNumber(row.profile())
                .filter(other -> other != match.get())
                .isPresent()) {
            reject(row, RosterColumns.CITIZEN_NUMBER, Sentences.CITIZEN_NUMBER_TAKEN);
        } else {
            settleMatched(row, match.get());
        }
    }

    private void settleUnmatched(RosterRow row) {
        if (drafts.withCitizenNumber(row.profile()).isPresent()) {
            result.possibleDuplicate(row.row(), RosterColumns.CITIZEN_NUMBER, Sentences.POSSIBLE_CITIZEN);
        } else if (drafts.resembling(row.profile(), row.unit()).isPresent()) {
            result.possibleDuplicate(row.row(), RosterColumns.NAME, Sentences.POSSIBLE_DUPLICATE);
        } else if (row.joint()) {
            reject(row, DetailColumns.ACTIVITY, Sentences.JOINT_OF_NOBODY);
        } else {
            var recorded = present.recorded();
            var id = new MemberId(present.newId());
            var registered = Member.register(id, row.facts(), row.profile(), row.unit(), row.fromOr(today), recorded);
            var draft = Draft.registered(registered, recorded);
            row.departure().ifPresent(departure -> leave(draft, departure));
            drafts.add(draft);
            covered.add(row.unit());
            result.accepted(row.row(), "created", Optional.empty());
        }
    }

    private void settleMatched(RosterRow row, Draft draft) {
        var obstacle = obstacle(row, draft.member());
        if (obstacle.isPresent()) {
            reject(row, obstacle.get().column(), obstacle.get().expected());
            return;
        }
        var restated = draft.restate(row.facts(), row.profile());
        var moved = moveIfElsewhere(row, draft);
        var left = leaveIfSaid(row, draft);
        if (restated || moved || left) {
            drafts.index(draft);
            result.accepted(row.row(), left ? "left" : moved ? "moved" : "changed", draft.knownBefore());
        } else {
            result.unchanged(row.row());
        }
    }

    /// Why the row's branch and days do not follow from what is recorded.
    private Optional<Obstacle> obstacle(RosterRow row, Member.Known member) {
        if (isRecorded(row, member)) {
            return departureObstacle(row, member);
        }
        var last = member.placements().last();
        if (member instanceof Member.Left) {
            return Optional.of(new Obstacle(RosterColumns.LEFT_ON, Sentences.LEFT_ALREADY));
        }
        if (last.value().equals(row.unit())) {
            return Optional.of(new Obstacle(
                    RosterColumns.FROM, Sentences.since(last.period().from())));
        }
        return row.from().filter(from -> from.isAfter(last.period().from())).isEmpty()
                ? Optional.of(new Obstacle(
                        RosterColumns.FROM, Sentences.laterThan(last.period().from())))
                : Optional.empty();
    }

    private static Optional<Obstacle> departureObstacle(RosterRow row, Member.Known member) {
        return switch (member) {
            case Member.Active active ->
                row.departure()
                                .filter(_ -> !active.lastUnit().equals(row.unit()))
                                .isPresent()
                        ? Optional.of(new Obstacle(RosterColumns.LEFT_ON, Sentences.LEFT_AFTER))
                        : Optional.empty();
            case Member.Left left ->
                row.departure()
                                .filter(said ->
                                        !said.on().equals(left.departure().on()))
                                .isPresent()
                        ? Optional.of(new Obstacle(RosterColumns.LEFT_ON, Sentences.LEFT_ALREADY))
                        : Optional.empty();
        };
    }

    /// The branch and the day are in the history; a row without a day means the present branch.
    private static boolean isRecorded(RosterRow row, Member.Known member) {
        return row.from()
                .map(from -> member.placements().entries().stream()
                        .anyMatch(entry -> entry.value().equals(row.unit())
                                && entry.period().from().equals(from)))
                .orElseGet(() -> member.lastUnit().equals(row.unit()));
    }

    private static boolean moveIfElsewhere(RosterRow row, Draft draft) {
        if (isRecorded(row, draft.member()) || !(draft.member() instanceof Member.Active active)) {
            return false;
        }
        draft.move(active, row.unit(), row.from().orElseThrow());
        return true;
    }

    private static boolean leaveIfSaid(RosterRow row, Draft draft) {
        return row.departure().filter(departure -> leave(draft, departure)).isPresent();
    }

    private static boolean leave(Draft draft, Departure departure) {
        if (draft.member() instanceof Member.Active active) {
            draft.leave(active, departure);
            return true;
        }
        return false;
    }

    private boolean isOutside(Draft draft) {
        return !covered.contains(draft.member().lastUnit());
    }

    /// The number fits, yet neither the name nor the year of birth does: more likely a slip than a person renamed.
    private static boolean isSomebodyElse(Member.Known known, RosterRow row) {
        var profile = known.profile();
        return !profile.name().searchable().equals(row.profile().name().searchable())
                && !profile.birth().year().equals(row.profile().birth().year());
    }

    private void reject(RosterRow row, Column<?> column, Wording expected) {
        result.rejected(row.row(), column, expected);
    }

    private record Obstacle(Column<?> column, Wording expected) {}
}
