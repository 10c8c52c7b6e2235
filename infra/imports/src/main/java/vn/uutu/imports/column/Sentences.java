package vn.uutu.imports.column;

/// Sentences that do not depend on a column's settings.
public final class Sentences {

    public static final Wording REQUIRED = new Wording("Không được để trống.", "Must not be empty.");

    static final Wording BROKEN_FORMULA = new Wording(
            "Ô công thức bị lỗi hoặc chưa có kết quả; hãy dán lại dưới dạng giá trị.",
            "The formula failed or has no result; paste it as a value.");

    static final Wording SCIENTIFIC = new Wording(
            "Excel đã đổi số này sang dạng 7,2E+10 và làm mất chữ số; hãy định dạng cột là Văn bản (Text) rồi nhập lại.",
            "Excel has shortened this number (7.2E+10) and lost digits; format the column as Text and enter it again.");

    static final Wording DATE = new Wording(
            "Ngày dạng ngày/tháng/năm, ví dụ 02/05/1999 (từ năm 1900 đến 2100).",
            "A date as day/month/year, for example 02/05/1999 (from 1900 to 2100).");

    static final Wording PARTIAL_DATE = new Wording(
            "Ngày dạng ngày/tháng/năm, ví dụ 02/05/1999; nếu chỉ biết một phần thì ghi 05/1999 hoặc 1999.",
            "A date as day/month/year, for example 02/05/1999; if only part is known, 05/1999 or 1999.");

    private Sentences() {}
}
