package vn.uutu.gateway.refusal;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// All that the gateway itself refuses. The slugs are the ones the services use for the same thing (RFC 9457 `type`).
public enum Refusal {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "malformed-request",
            "Yêu cầu không hợp lệ",
            "Địa chỉ hoặc phần đầu của yêu cầu không đúng quy cách HTTP.",
            "Malformed request",
            "The address or a header is not valid HTTP."),
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "unauthenticated",
            "Chưa đăng nhập",
            "Hãy đăng nhập, hoặc gửi kèm mã truy cập còn hiệu lực.",
            "Not signed in",
            "Sign in, or send a valid access token."),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            "forbidden",
            "Không được phép",
            "Yêu cầu thiếu mã chống giả mạo; hãy tải lại trang rồi thử lại.",
            "Not allowed",
            "The request lacks its anti-forgery token; reload the page and try again."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "not-found",
            "Không tìm thấy",
            "Không có gì ở địa chỉ này.",
            "Not found",
            "There is nothing at this address."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-large",
            "Nội dung quá lớn",
            "Nội dung gửi lên vượt quá giới hạn; tệp không được lớn hơn 32 MB.",
            "Content too large",
            "What was sent is above the limit; a file must not be larger than 32 MB."),
    FORM(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "Kiểu nội dung không được hỗ trợ",
            "Hãy gửi JSON, hoặc multipart/form-data cho tệp.",
            "Unsupported media type",
            "Send JSON, or multipart/form-data for files."),
    BROKEN(
            HttpStatus.BAD_GATEWAY,
            "service-broke-off",
            "Dịch vụ ngắt giữa chừng",
            "Không biết yêu cầu đã được thực hiện hay chưa; hãy kiểm tra rồi thử lại sau vài giây.",
            "The service broke off",
            "Whether the request was carried out is not known; check, and try again in a few seconds."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            "Tạm thời chưa phục vụ được",
            "Yêu cầu chưa được thực hiện; hãy thử lại sau vài giây.",
            "Unavailable for the moment",
            "The request was not carried out; please send it again in a few seconds."),
    SLOW(
            HttpStatus.GATEWAY_TIMEOUT,
            "service-too-slow",
            "Dịch vụ trả lời quá chậm",
            "Không biết yêu cầu đã được thực hiện hay chưa; hãy kiểm tra rồi thử lại sau vài giây.",
            "The service is too slow",
            "Whether the request was carried out is not known; check, and try again in a few seconds.");

    final HttpStatus status;
    final String slug;
    final Text vietnamese;
    final Text english;

    Refusal(
            HttpStatus status,
            String slug,
            String title,
            String detail,
            String titleInEnglish,
            String detailInEnglish) {
        this.status = status;
        this.slug = slug;
        this.vietnamese = new Text(title, detail);
        this.english = new Text(titleInEnglish, detailInEnglish);
    }

    Optional<Duration> retryAfter() {
        return status.value() >= 502 ? Optional.of(Duration.ofSeconds(2)) : Optional.empty();
    }

    record Text(String title, String detail) {}
}
