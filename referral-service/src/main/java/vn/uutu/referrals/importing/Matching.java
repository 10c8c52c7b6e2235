package vn.uutu.referrals.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Column;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;

/// Finds the member a row means: by code and card number, of which one may be unknown. Name and birth date alone only
/// raise a suspicion, which a human has to settle.
final class Matching {

    private final List<Registered.Person> people;
    private final Map<String, List<Registered.Person>> byCode;
    private final Map<String, List<Registered.Person>> byCard;
    private final Map<MemberId, KnownMember> members;

    Matching(List<Registered.Person> people, Map<MemberId, KnownMember> members) {
        this.people = people;
        this.byCode = grouped(people, Registered.Person::code);
        this.byCard = grouped(people, Registered.Person::card);
        this.members = members;
    }

    Read<KnownMember> find(Row row, List<UnitId> branches) {
        var code = row.find(CaseColumns.CODE).map(Registered::withoutZeros);
        var card = row.find(CaseColumns.CARD).map(Registered::withoutZeros);
        var coded = code.map(it -> byCode.getOrDefault(it, List.of())).orElse(List.of());
        var carded = card.map(it -> byCard.getOrDefault(it, List.of())).orElse(List.of());
        if (coded.isEmpty() && carded.isEmpty()) {
            return code.isPresent() || card.isPresent() ? unknown(row) : suspect(row, branches);
        }
        if (coded.isEmpty() || carded.isEmpty()) {
            return coded.isEmpty() ? one(row, CaseColumns.CARD, carded) : one(row, CaseColumns.CODE, coded);
        }
        var both = coded.stream().filter(carded::contains).toList();
        return both.isEmpty()
                ? Read.refused(
                        CaseColumns.CARD,
                        "Mã định danh và số thẻ của cùng một đoàn viên.",
                        "Member code and card number of the same member.")
                : one(row, CaseColumns.CODE, both);
    }

    private Read<KnownMember> one(Row row, Column<?> column, List<Registered.Person> found) {
        if (found.size() > 1) {
            return new Read.Refused<>(RefusedRow.uncertain(
                    column, "Nhiều đoàn viên cùng mang số này.", "Several members have this number."));
        }
        var person = found.getFirst();
        if (!row.find(CaseColumns.NAME).map(person::isCalled).orElse(true)) {
            return Read.refused(
                    CaseColumns.NAME,
                    "Họ và tên của đoàn viên mang số này; hãy kiểm tra lại số hoặc tên.",
                    "The name of the member with this number; check the number or the name.");
        }
        if (!row.find(CaseColumns.BIRTH).map(person::wasBornInTheYearOf).orElse(true)) {
            return Read.refused(
                    CaseColumns.BIRTH,
                    "Năm sinh của đoàn viên mang số này; hãy kiểm tra lại số hoặc ngày sinh.",
                    "The year in which the member with this number was born; check the number or the birth date.");
        }
        return Optional.ofNullable(members.get(person.id()))
                .<Read<KnownMember>>map(Read.Good::new)
                .orElseGet(() -> unknown(row));
    }

    private static Read<KnownMember> unknown(Row row) {
        var column = row.find(CaseColumns.CODE).isPresent() ? CaseColumns.CODE : CaseColumns.CARD;
        return Read.refused(
                column, "Số của một đoàn viên đã có trong hệ thống.", "The number of a member who is registered.");
    }

    private Read<KnownMember> suspect(Row row, List<UnitId> branches) {
        var selectedOn = row.get(CaseColumns.SELECTED);
        var alike = people.stream()
                .filter(it -> row.find(CaseColumns.NAME).map(it::isCalled).orElse(false))
                .filter(it -> row.find(CaseColumns.BIRTH).map(it::wasBorn).orElse(false))
                .flatMap(it -> Optional.ofNullable(members.get(it.id())).stream())
                .anyMatch(it -> branches.stream().anyMatch(branch -> it.belongsTo(branch, selectedOn)));
        return alike
                ? new Read.Refused<>(RefusedRow.uncertain(
                        CaseColumns.NAME,
                        "Có đoàn viên trùng họ tên, ngày sinh và chi đoàn; hãy ghi Mã định danh hoặc Số thẻ đoàn.",
                        "A member has this name, birth date and branch; state the member code or card number."))
                : Read.refused(
                        CaseColumns.CODE,
                        "Mã định danh hoặc Số thẻ đoàn của đoàn viên.",
                        "The member's code or card number.");
    }

    private static Map<String, List<Registered.Person>> grouped(
            List<Registered.Person> people, Function<Registered.Person, Optional<String>> key) {
        return people.stream()
                .filter(it -> key.apply(it).isPresent())
                .collect(Collectors.groupingBy(it -> key.apply(it).orElseThrow()));
    }
}
