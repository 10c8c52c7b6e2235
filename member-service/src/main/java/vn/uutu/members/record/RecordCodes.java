package vn.uutu.members.record;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.uutu.members.unit.Sector;

/// The codes that a record is written with.
public record RecordCodes(
        List<Scale> scales,
        List<Coded> notGraded,
        List<Coded> trainingResults,
        List<Coded> honours,
        List<Coded> honourLevels,
        List<Coded> posts,
        List<Group> groups) {

    /// @param source the paper it comes from
    public record Coded(Code code, String name, String nameEn, String source) {}

    /// @param to the last year; none while it is in use
    public record Scale(Coded coded, Year from, Optional<Year> to, List<Grade> grades) {

        boolean isOf(Year year) {
            return !year.isBefore(from) && to.filter(year::isAfter).isEmpty();
        }
    }

    /// @param rank 1 is the best, on every scale
    public record Grade(Code code, int rank, String name, String nameEn) {}

    public record Group(Sector sector, Coded coded) {}

    public Optional<Scale> scaleOf(Year year) {
        return scales.stream().filter(scale -> scale.isOf(year)).findFirst();
    }

    public Optional<Grade> grade(Year year, Code code) {
        return scaleOf(year).stream()
                .flatMap(scale -> scale.grades().stream())
                .filter(grade -> grade.code().equals(code))
                .findFirst();
    }

    public Optional<Group> group(Code code) {
        return groups.stream()
                .filter(group -> group.coded().code().equals(code))
                .findFirst();
    }

    static boolean isAmong(List<Coded> codes, Code code) {
        return codes.stream().anyMatch(coded -> coded.code().equals(code));
    }
}
