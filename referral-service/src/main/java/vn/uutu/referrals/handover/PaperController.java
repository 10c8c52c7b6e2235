package vn.uutu.referrals.handover;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.document.Format;
import vn.uutu.scope.Scope;

/// The list to print, sign and hand over. Nothing personal stands in its name or address, and nobody keeps a copy on
/// the way.
@RestController
@RequestMapping(path = "/api/handover-batches/{id}/list", version = "1")
class PaperController {

    private final ListPaper paper;

    PaperController(ListPaper paper) {
        this.paper = paper;
    }

    @GetMapping
    void list(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "pdf") @Pattern(regexp = "pdf|xlsx") String format,
            HttpServletResponse response)
            throws IOException {
        var document = paper.of(scope, new BatchId(id));
        var written = Format.of(format);
        response.setContentType(written.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("danh-sach-trao-cap-uy." + written.code())
                        .build()
                        .toString());
        written.write(document, response.getOutputStream());
    }
}
