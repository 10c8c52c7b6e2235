package vn.uutu.imports;

import org.springframework.http.HttpStatus;
import vn.uutu.imports.column.Wording;

/// The file as a whole cannot be imported; nothing was written. Answered as a problem detail whose type is
/// `/problems/<slug>`.
public final class ImportRefused extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final transient Wording title;
    private final transient Wording detail;

    public ImportRefused(HttpStatus status, String slug, Wording title, Wording detail) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public Wording title() {
        return title;
    }

    public Wording detail() {
        return detail;
    }
}
