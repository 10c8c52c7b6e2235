package vn.uutu.reporting.indicator;

import java.util.List;
import java.util.Optional;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.indicator.Form.Count;
import vn.uutu.reporting.indicator.Form.Histogram;
import vn.uutu.reporting.indicator.Form.Ratio;
import vn.uutu.reporting.indicator.Form.Stock;
import vn.uutu.reporting.indicator.Quantity.Admitted;
import vn.uutu.reporting.indicator.Quantity.AdmittedOfReferred;
import vn.uutu.reporting.indicator.Quantity.AdmittedWhereKnown;
import vn.uutu.reporting.indicator.Quantity.Counted;
import vn.uutu.reporting.indicator.Quantity.NewPartyMembers;
import vn.uutu.reporting.indicator.Quantity.OfficialOfAdmitted;
import vn.uutu.reporting.indicator.Quantity.Referred;

/// All indicators there are, in the order in which they are shown.
public final class Indicators {

    private static final String PLAN = "Kế hoạch của Tỉnh đoàn Tây Ninh ngày 04/8/2021, ";

    private static final Quantity SELECTED =
            new Counted(Measure.SELECTED, new Wording("đoàn viên được bình chọn", "members selected"));
    private static final Quantity REFERRED =
            new Referred(new Wording("đoàn viên ưu tú được giới thiệu", "outstanding members referred"));
    private static final Quantity ADMITTED =
            new Admitted(new Wording("đoàn viên ưu tú được kết nạp", "outstanding members admitted"));
    private static final Quantity OFFICIAL = new Counted(
            Measure.OFFICIAL, new Wording("đảng viên được công nhận chính thức", "members who became official"));
    private static final Quantity MEMBERS = new Counted(
            Measure.MEMBERS, new Wording("đoàn viên cuối tháng cuối kỳ", "members at the end of the last month"));
    private static final Quantity POOL = new Counted(
            Measure.POOL,
            new Wording(
                    "đoàn viên ưu tú đang được theo dõi cuối kỳ", "cases that are open at the end of the last month"));
    private static final Quantity STALLED = new Counted(
            Measure.STALLED,
            new Wording("đoàn viên ưu tú tồn đọng cuối kỳ", "cases that are stalled at the end of the last month"));

    private static final List<Definition> ALL = List.of(
            new Definition(
                    "selected",
                    new Wording("Bình chọn", "Selected"),
                    new Wording(
                            "Số đoàn viên được chi đoàn bình chọn là đoàn viên ưu tú trong kỳ, tính theo ngày họp chi"
                                    + " đoàn.",
                            "Members whom their branch has selected as outstanding in the period, by the day of the"
                                    + " meeting."),
                    new Count(SELECTED),
                    PLAN + "mục III.3"),
            new Definition(
                    "confirmed",
                    new Wording("Xác nhận", "Confirmed"),
                    new Wording(
                            "Số đoàn viên ưu tú được BCH đoàn cơ sở xác nhận trong kỳ.",
                            "Outstanding members whom the grassroots committee has confirmed in the period."),
                    new Count(new Counted(
                            Measure.CONFIRMED, new Wording("đoàn viên ưu tú được xác nhận", "members confirmed"))),
                    "Hướng dẫn 35-HD/TĐTN-TCKT ngày 04/01/2021"),
            new Definition(
                    "referred",
                    new Wording("Giới thiệu cho Đảng", "Referred to the Party"),
                    new Wording(
                            "Số đoàn viên ưu tú được giới thiệu cho Đảng trong kỳ, tính theo ngày trao danh sách hoặc"
                                    + " ngày ra nghị quyết như chương trình quy định.",
                            "Outstanding members introduced to the Party in the period, by the day of the hand-over"
                                    + " or of the resolution, as the programme settles."),
                    new Count(REFERRED),
                    PLAN + "mục II"),
            new Definition(
                    "class-completed",
                    new Wording("Học lớp nhận thức về Đảng", "Completed the awareness class"),
                    new Wording(
                            "Số đoàn viên ưu tú học xong lớp bồi dưỡng nhận thức về Đảng trong kỳ.",
                            "Outstanding members who completed the Party awareness class in the period."),
                    new Count(new Counted(
                            Measure.CLASS_COMPLETED,
                            new Wording("đoàn viên ưu tú học xong lớp nhận thức", "members who completed the class"))),
                    "Hướng dẫn 12-HD/BTCTW ngày 18/01/2022"),
            new Definition(
                    "prospect-recognised",
                    new Wording("Công nhận đối tượng Đảng", "Recognised as a prospect"),
                    new Wording(
                            "Số đoàn viên ưu tú được chi bộ công nhận là đối tượng Đảng trong kỳ.",
                            "Outstanding members whom a Party cell has recognised as a prospect in the period."),
                    new Count(new Counted(
                            Measure.PROSPECT_RECOGNISED,
                            new Wording("đoàn viên ưu tú được công nhận đối tượng Đảng", "members recognised"))),
                    PLAN + "mục III.1"),
            new Definition(
                    "admitted",
                    new Wording("Được kết nạp", "Admitted"),
                    new Wording(
                            "Số đoàn viên ưu tú được kết nạp Đảng trong kỳ, tính theo ngày quyết định hoặc ngày tổ"
                                    + " chức lễ kết nạp như chương trình quy định.",
                            "Outstanding members admitted to the Party in the period, by the day of the decision or of"
                                    + " the ceremony, as the programme settles."),
                    new Count(ADMITTED),
                    PLAN + "mục II"),
            new Definition(
                    "official",
                    new Wording("Công nhận chính thức", "Became official"),
                    new Wording(
                            "Số đảng viên kết nạp từ đoàn viên ưu tú được công nhận chính thức trong kỳ, tính theo ngày"
                                    + " hết thời gian dự bị 12 tháng.",
                            "Outstanding members admitted before whose Party membership became official in the period,"
                                    + " by the end of the probation of 12 months."),
                    new Count(OFFICIAL),
                    "Hướng dẫn 06-HD/TW ngày 09/6/2025"),
            new Definition(
                    "members",
                    new Wording("Đoàn viên", "Members"),
                    new Wording(
                            "Số đoàn viên đang sinh hoạt vào cuối tháng cuối của kỳ.",
                            "Members who are there at the end of the last month of the period."),
                    new Stock(MEMBERS),
                    "Điều lệ Đoàn"),
            new Definition(
                    "pool",
                    new Wording("Nguồn đoàn viên ưu tú", "Pool of outstanding members"),
                    new Wording(
                            "Số đoàn viên ưu tú đã được bình chọn, chưa có quyết định kết nạp và chưa đưa ra khỏi danh"
                                    + " sách, vào cuối tháng cuối của kỳ.",
                            "Outstanding members who have been selected and neither admitted nor taken off the list, at"
                                    + " the end of the last month of the period."),
                    new Stock(POOL),
                    PLAN + "mục III.3"),
            new Definition(
                    "stalled",
                    new Wording("Tồn đọng", "Stalled"),
                    new Wording(
                            "Số đoàn viên ưu tú được bình chọn từ 2 năm trở lên mà chưa được kết nạp và chưa được công"
                                    + " nhận là đối tượng Đảng, vào cuối tháng cuối của kỳ.",
                            "Outstanding members selected two years ago or more who are neither admitted nor recognised"
                                    + " as a prospect, at the end of the last month of the period."),
                    new Stock(STALLED),
                    PLAN + "mục III.1"),
            new Definition(
                    "union-share",
                    new Wording("Tỷ lệ đảng viên mới là đoàn viên", "Share of new Party members from the Union"),
                    new Wording(
                            "Số đoàn viên được kết nạp chia cho tổng số đảng viên mới do Ban Tổ chức của cấp ủy xác"
                                    + " nhận; chỉ tính các đơn vị và quý đã có số liệu.",
                            "Members admitted, over all new Party members as the Party's organisation board confirms"
                                    + " them; only units and quarters for which that number is known."),
                    new Ratio(
                            new AdmittedWhereKnown(new Wording(
                                    "đoàn viên được kết nạp ở nơi và quý đã có số liệu",
                                    "members admitted where the number is known")),
                            new NewPartyMembers(new Wording("tổng số đảng viên mới kết nạp", "all new Party members"))),
                    PLAN + "mục III.4; Nghị quyết 25-NQ/TW ngày 25/7/2008"),
            new Definition(
                    "referral-rate",
                    new Wording("Tỷ lệ giới thiệu", "Referral rate"),
                    new Wording(
                            "Số đoàn viên ưu tú được giới thiệu trong kỳ chia cho số đoàn viên cuối kỳ.",
                            "Outstanding members referred in the period, over the members at its end."),
                    new Ratio(REFERRED, MEMBERS),
                    PLAN + "mục IV.5"),
            new Definition(
                    "admission-rate",
                    new Wording("Tỷ lệ kết nạp trong kỳ", "Admission rate of the period"),
                    new Wording(
                            "Số được kết nạp trong kỳ chia cho số được giới thiệu trong kỳ; không nhất thiết là cùng"
                                    + " những người ấy.",
                            "Those admitted in the period, over those referred in the period; not necessarily the same"
                                    + " persons."),
                    new Ratio(ADMITTED, REFERRED),
                    PLAN + "mục IV.5"),
            new Definition(
                    "cohort-admission-rate",
                    new Wording("Tỷ lệ kết nạp trên số đã giới thiệu", "Admission rate of those referred"),
                    new Wording(
                            "Trong số được giới thiệu trong kỳ, đến nay bao nhiêu phần đã được kết nạp, dù kết nạp vào"
                                    + " lúc nào.",
                            "Of those referred in the period, how many have been admitted by now, whenever that was."),
                    new Ratio(
                            new AdmittedOfReferred(new Wording(
                                    "người được giới thiệu trong kỳ nay đã được kết nạp",
                                    "those referred who have been admitted by now")),
                            REFERRED),
                    PLAN + "mục II"),
            new Definition(
                    "official-rate",
                    new Wording("Tỷ lệ chính thức trong kỳ", "Official rate of the period"),
                    new Wording(
                            "Số được công nhận chính thức trong kỳ chia cho số được kết nạp trong kỳ; không nhất thiết"
                                    + " là cùng những người ấy.",
                            "Those who became official members in the period, over those admitted in the period; not"
                                    + " necessarily the same persons."),
                    new Ratio(OFFICIAL, ADMITTED),
                    "Hướng dẫn 06-HD/TW ngày 09/6/2025"),
            new Definition(
                    "cohort-official-rate",
                    new Wording("Tỷ lệ chính thức trên số đã kết nạp", "Official rate of those admitted"),
                    new Wording(
                            "Trong số được kết nạp trong kỳ, đến nay bao nhiêu phần đã được công nhận chính thức, dù vào"
                                    + " lúc nào.",
                            "Of those admitted in the period, how many have become official members by now, whenever"
                                    + " that was."),
                    new Ratio(
                            new OfficialOfAdmitted(new Wording(
                                    "người được kết nạp trong kỳ nay đã chính thức",
                                    "those admitted who have become official by now")),
                            ADMITTED),
                    "Hướng dẫn 06-HD/TW ngày 09/6/2025"),
            new Definition(
                    "stalled-share",
                    new Wording("Tỷ lệ tồn đọng", "Stalled share"),
                    new Wording(
                            "Số tồn đọng chia cho số đoàn viên ưu tú đang trong nguồn, vào cuối kỳ.",
                            "The stalled, over all who are in the pool, at the end of the period."),
                    new Ratio(STALLED, POOL),
                    PLAN + "mục IV.5"),
            new Definition(
                    "days-to-hand-over",
                    new Wording("Thời gian đến khi trao danh sách", "Time to the hand-over"),
                    new Wording(
                            "Số ngày từ khi bình chọn đến khi trao danh sách, của những người được trao danh sách trong"
                                    + " kỳ; trung vị là số gần đúng.",
                            "Days from the selection to the hand-over, of those handed over in the period; the median"
                                    + " is approximate."),
                    new Histogram(
                            List.of(
                                    Measure.HAND_OVER_WITHIN_90,
                                    Measure.HAND_OVER_WITHIN_180,
                                    Measure.HAND_OVER_WITHIN_365,
                                    Measure.HAND_OVER_WITHIN_730,
                                    Measure.HAND_OVER_LATER),
                            new Wording("người được trao danh sách trong kỳ", "those handed over in the period")),
                    PLAN + "mục III.1"),
            new Definition(
                    "days-to-admission",
                    new Wording("Thời gian đến khi kết nạp", "Time to the admission"),
                    new Wording(
                            "Số ngày từ khi trao danh sách đến khi có quyết định kết nạp, của những người được kết nạp"
                                    + " trong kỳ; trung vị là số gần đúng.",
                            "Days from the hand-over to the decision on admission, of those admitted in the period; the"
                                    + " median is approximate."),
                    new Histogram(
                            List.of(
                                    Measure.ADMISSION_WITHIN_90,
                                    Measure.ADMISSION_WITHIN_180,
                                    Measure.ADMISSION_WITHIN_365,
                                    Measure.ADMISSION_WITHIN_730,
                                    Measure.ADMISSION_LATER),
                            new Wording("người được kết nạp trong kỳ", "those admitted in the period")),
                    PLAN + "mục III.1"));

    private Indicators() {}

    public static List<Definition> all() {
        return ALL;
    }

    public static Optional<Definition> find(String code) {
        return ALL.stream().filter(definition -> definition.code().equals(code)).findFirst();
    }
}
