package vn.uutu.endtoend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Where the members of one branch are entered, one after the other, each brought as far as the hand-over; and what is
/// there for all that was answered.
final class Desk {

    private static final List<String> STEPS = List.of("selected", "confirmed", "handed-over");

    record Entered(String member, String referral) {}

    final String branch;
    private final Machine machine;
    private final Patient officer;
    private final Patient confirming;
    private final Set<String> membersAtFirst;
    private final Set<String> referralsAtFirst;
    private final List<Entered> entered = new CopyOnWriteArrayList<>();
    private volatile boolean open;

    /// Who enters a vote does not confirm it: the confirming is another's.
    Desk(SuiteProcess suite, String branch) {
        this.branch = branch;
        machine = Machine.administrator(suite);
        officer = new Patient(machine);
        confirming = new Patient(Machine.provincial(suite));
        membersAtFirst = Set.copyOf(members());
        referralsAtFirst = Set.copyOf(referrals());
    }

    int done() {
        return entered.size();
    }

    void close() {
        open = false;
    }

    /// Until it is closed; what is begun is brought to its end.
    void enter() {
        open = true;
        while (open) {
            machine.signInAgain();
            entered.add(oneMore());
            SuiteProcess.pause(); // who starts again needs this machine, too
        }
    }

    private Entered oneMore() {
        var newcomer = Register.newcomer(branch, "Đinh Thị Kiên Trì");
        var member = officer.send("/api/members", newcomer).get("id").asString();
        var selected = officer.send("/api/selections", Officers.selection(branch, member));
        var referral = selected.get("referrals").get(0).get("id").asString();
        confirming.send("/api/referrals/%s/confirmation".formatted(referral), Map.of("on", "2025-03-10"));
        officer.send("/api/referrals/%s/hand-over".formatted(referral), Map.of("on", "2025-03-26"));
        return new Entered(member, referral);
    }

    /// What is missing, is there twice, or was never entered.
    List<String> faults(int since) {
        var faults = new ArrayList<String>();
        for (var one : entered.subList(since, entered.size())) {
            var view = officer.read("/api/referrals/" + one.referral());
            var steps = view.get("milestones")
                    .valueStream()
                    .map(it -> it.get("kind").asString())
                    .toList();
            if (!steps.equals(STEPS)
                    || view.get("version").asInt() != STEPS.size()
                    || !view.get("member").asString().equals(one.member())) {
                faults.add("%s has %s".formatted(one, view));
            }
        }
        faults.addAll(differences(
                "member", members(), membersAtFirst, entered.stream().map(Entered::member)));
        faults.addAll(differences(
                "case", referrals(), referralsAtFirst, entered.stream().map(Entered::referral)));
        return faults;
    }

    private static List<String> differences(String what, List<String> there, Set<String> atFirst, Stream<String> more) {
        var ought = new HashSet<>(atFirst);
        more.forEach(ought::add);
        var missing = ought.stream().filter(id -> !there.contains(id)).map(id -> "no %s %s".formatted(what, id));
        var unknown = there.stream()
                .filter(id -> !ought.remove(id))
                .map(id -> "%s %s is there twice, or nobody entered it".formatted(what, id));
        return Stream.concat(missing.toList().stream(), unknown).toList();
    }

    private List<String> members() {
        var ids = new ArrayList<String>();
        var page = officer.send("/api/members/search", Map.of("unit", branch));
        while (true) {
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            if (!page.hasNonNull("nextCursor")) {
                return ids;
            }
            page = officer.send(
                    "/api/members/search",
                    Map.of("unit", branch, "cursor", page.get("nextCursor").asString()));
        }
    }

    private List<String> referrals() {
        return officer.ids("/api/referrals?unit=" + branch);
    }
}
