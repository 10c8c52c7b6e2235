package vn.uutu.referrals.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.uutu.referrals.referral.ReferralId;

/// What every state of a batch carries.
///
/// @param version 1, 2, 3 …
/// @param lines in the order of the list
public record BatchFile(BatchId id, Plan plan, Act composed, long version, List<Line> lines) {

    /// One list is read out, signed and saved at once.
    public static final int MOST = 500;

    public BatchFile {
        lines = List.copyOf(lines);
    }

    public List<ReferralId> referrals() {
        return lines.stream().map(Line::referral).toList();
    }

    /// Everybody who put something into the list.
    boolean isBy(String subject) {
        return Stream.concat(Stream.of(composed), lines.stream().map(Line::added))
                .anyMatch(it -> it.by().equals(subject));
    }

    BatchFile with(List<Line> more) {
        var seen = new HashSet<>(referrals());
        for (var at = 0; at < more.size(); at++) {
            if (!seen.add(more.get(at).referral())) {
                throw new BatchProblem.CaseTwice(at);
            }
        }
        if (seen.size() > MOST) {
            throw new BatchProblem.TooLong();
        }
        var all = new ArrayList<>(lines);
        all.addAll(more);
        return changed(all);
    }

    BatchFile without(List<ReferralId> gone) {
        requireLines(gone);
        return changed(
                lines.stream().filter(it -> !gone.contains(it.referral())).toList());
    }

    BatchFile answered(List<ReferralId> whose, Receipt receipt) {
        requireLines(whose);
        return changed(lines.stream()
                .map(it -> whose.contains(it.referral()) ? it.answered(receipt) : it)
                .toList());
    }

    BatchFile touched() {
        return changed(lines);
    }

    private BatchFile changed(List<Line> other) {
        return new BatchFile(id, plan, composed, version + 1, other);
    }

    private void requireLines(List<ReferralId> wanted) {
        Collection<ReferralId> known = new HashSet<>(referrals());
        for (var at = 0; at < wanted.size(); at++) {
            if (!known.contains(wanted.get(at))) {
                throw new BatchProblem.NotInBatch(at);
            }
        }
    }
}
