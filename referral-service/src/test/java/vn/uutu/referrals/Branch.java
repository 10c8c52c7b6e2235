package vn.uutu.referrals;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A small tree of its own for one test: a province, a district, a commune, a branch, and the people who serve there.
record Branch(String code, UUID province, UUID district, UUID commune, UUID id) {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    static Branch anew() {
        var code = "T" + NUMBER.incrementAndGet();
        var province = Register.unit(code + "P", null, "province", null);
        var district = Register.unit(code + "D", province, "district", null);
        var commune = Register.unit(code + "C", district, "commune", null);
        var branch = new Branch(code, province, district, commune, Register.unit(code, commune, "branch", "school"));
        Register.assignment(branch.secretary(), branch.id(), "branch-secretary");
        Register.assignment(branch.committee(), commune, "grassroots-committee");
        Register.assignment(branch.district(" standing"), district, "standing-committee");
        Register.assignment(branch.inspector(), province, "inspector");
        return branch;
    }

    UUID member(String from) {
        var id = UUID.randomUUID();
        Register.member(id, 1, this.id, from);
        return id;
    }

    String secretary() {
        return code + " secretary";
    }

    String committee() {
        return code + " committee";
    }

    String district(String office) {
        return code + office;
    }

    String inspector() {
        return code + " inspector";
    }
}
