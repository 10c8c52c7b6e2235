package vn.uutu.members.appraisal;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.record.RecordCodes;
import vn.uutu.members.record.Records;
import vn.uutu.scope.Scope;

@RestController
class CodesController {

    private final Records records;

    CodesController(Records records) {
        this.records = records;
    }

    /// For everybody who is signed in: nothing personal.
    @GetMapping(path = "/api/record-codes", version = "1")
    Codes codes(Scope scope) {
        var codes = records.codes();
        return new Codes(
                codes.scales().stream().map(Scale::of).toList(),
                all(codes.notGraded()),
                all(codes.trainingResults()),
                all(codes.honours()),
                all(codes.honourLevels()),
                all(codes.posts()),
                codes.groups().stream()
                        .map(it -> new Group(it.sector().code(), Coded.of(it.coded())))
                        .toList());
    }

    private static List<Coded> all(List<RecordCodes.Coded> codes) {
        return codes.stream().map(Coded::of).toList();
    }

    record Codes(
            List<Scale> scales,
            List<Coded> notGraded,
            List<Coded> trainingResults,
            List<Coded> honours,
            List<Coded> honourLevels,
            List<Coded> positions,
            List<Group> priorityGroups) {}

    /// @param source the paper it comes from
    record Coded(String code, String name, String nameEn, String source) {

        static Coded of(RecordCodes.Coded it) {
            return new Coded(it.code().value(), it.name(), it.nameEn(), it.source());
        }
    }

    /// @param to the last year
    record Scale(Coded scale, int from, @Nullable Integer to, List<Grade> grades) {

        static Scale of(RecordCodes.Scale it) {
            return new Scale(
                    Coded.of(it.coded()),
                    it.from().getValue(),
                    it.to().map(Year::getValue).orElse(null),
                    it.grades().stream()
                            .map(grade -> new Grade(grade.code().value(), grade.rank(), grade.name(), grade.nameEn()))
                            .toList());
        }
    }

    /// @param rank 1 is the best
    record Grade(String code, int rank, String name, String nameEn) {}

    record Group(String sector, Coded group) {}
}
