package vn.uutu.referrals.importing;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.step.Step;

/// A step that the model refuses, as the person who filled in the sheet is told.
final class Refusals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Refusals() {}

    static RefusedRow of(ReferralProblem problem) {
        return switch (problem) {
            case ReferralProblem.StepMissing it -> missing(it);
            case ReferralProblem.DateInFuture it ->
                refuse(it.step, "Ngày không được ở sau hôm nay.", "The date must not be after today.");
            case ReferralProblem.DateBefore it -> before(it);
            case ReferralProblem.DateAfter it -> after(it);
            case ReferralProblem.AlreadyTaken it -> refuse(it.step, "Đã được ghi trước đó.", "Was recorded before.");
            case ReferralProblem.NotTaken it -> refuse(it.step, "Chưa được ghi.", "Was not recorded.");
            case ReferralProblem.StepNeeded it -> refuse(it.step, "Bước sau cần bước này.", "A later step needs it.");
            case ReferralProblem.CaseClosed it ->
                refuse(it.step, "Hồ sơ đã khép lại; không ghi thêm được.", "The case is closed; nothing can follow.");
            case ReferralProblem.Lapsed it -> lapsed(it);
            case ReferralProblem.OnProbation it -> onProbation(it);
            case ReferralProblem.TooFewPresent _ ->
                RefusedRow.of(
                        CaseColumns.PRESENT,
                        "Số dự họp đạt mức quy định vào ngày bình chọn.",
                        "As many present as the quorum of that day.");
            case ReferralProblem.TooFewVotes _ ->
                RefusedRow.of(
                        CaseColumns.VOTES,
                        "Số phiếu đạt mức quy định vào ngày bình chọn.",
                        "Votes that reach the threshold of that day.");
            case ReferralProblem.CaseOpen _ -> caseOpen();
            case ReferralProblem.OwnVote _ ->
                refuse(
                        Step.CONFIRMED,
                        "Để trống: người ghi kết quả bình chọn không tự xác nhận, kể cả bằng tệp; người khác sẽ xác nhận.",
                        "Empty: whoever enters the vote does not confirm it, also not by a file; somebody else does.");
            case ReferralProblem.UnknownReason _ ->
                RefusedRow.of(
                        CaseColumns.EXIT_REASON,
                        "Lý do theo danh mục của hình thức kết thúc này.",
                        "A reason of the table for this kind of exit.");
            case ReferralProblem.ChangedMeanwhile _ ->
                refuse(Step.SELECTED, "Hồ sơ vừa thay đổi.", "The case has just changed.");
        };
    }

    static RefusedRow caseOpen() {
        return refuse(
                Step.SELECTED,
                "Đoàn viên đã có hồ sơ khác chưa kết thúc hoặc đã được kết nạp.",
                "The member has another case that has not ended, or is admitted.");
    }

    private static RefusedRow missing(ReferralProblem.StepMissing problem) {
        var columns = problem.missing.stream()
                .map(it -> "“" + CaseColumns.of(it).name() + "”")
                .collect(Collectors.joining(", "));
        return refuse(problem.step, "Cần ghi trước: " + columns + ".", "Needed first: " + columns + ".");
    }

    private static RefusedRow before(ReferralProblem.DateBefore problem) {
        var day = DAY.format(problem.earliest);
        return refuse(problem.step, "Ngày từ " + day + " trở đi.", "A date from " + day + " on.");
    }

    private static RefusedRow lapsed(ReferralProblem.Lapsed problem) {
        var day = DAY.format(problem.until);
        var paper = "“" + CaseColumns.of(problem.paper).name() + "”";
        return RefusedRow.of(
                CaseColumns.of(problem.step),
                "Muộn nhất " + day + ": đến ngày đó giấy tờ theo " + paper + " còn giá trị khi chi bộ xét.",
                "No later than " + day + ": until then the paper of " + paper
                        + " holds when the Party cell considers.");
    }

    private static RefusedRow after(ReferralProblem.DateAfter problem) {
        var day = DAY.format(problem.latest);
        return refuse(problem.step, "Ngày không sau " + day + ".", "A date not after " + day + ".");
    }

    private static RefusedRow onProbation(ReferralProblem.OnProbation problem) {
        var day = DAY.format(problem.until);
        return refuse(
                Step.OFFICIAL,
                "Đúng ngày hết thời gian dự bị: " + day + "; quyết định không trước ngày đó.",
                "The day on which the probation is over: " + day + "; not decided before it.");
    }

    private static RefusedRow refuse(Step step, String vi, String en) {
        return RefusedRow.of(CaseColumns.of(step), vi, en);
    }
}
