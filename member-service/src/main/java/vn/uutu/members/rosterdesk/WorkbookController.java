package vn.uutu.members.rosterdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.imports.Imports;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

/// Workbooks, written straight to whoever asks: memory does not grow with their rows.
@RestController
@RequestMapping("/api/rosters")
class WorkbookController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final OwnRosters own;
    private final RejectedRowsExport export;

    WorkbookController(Imports imports, OwnRosters own, RejectedRowsExport export) {
        this.imports = imports;
        this.own = own;
        this.export = export;
    }

    @GetMapping(path = "/template", version = "1")
    void template(Scope scope, Locale locale, HttpServletResponse response) throws IOException {
        own.requireKeeper(scope, Optional.empty());
        announce(response, "mau-danh-sach-doan-vien.xlsx");
        imports.writeTemplate(OwnRosters.KIND, locale, response.getOutputStream());
    }

    @GetMapping(path = "/{id}/rejected-rows", version = "1")
    void rejectedRows(Scope scope, Purpose purpose, Locale locale, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        var job = own.find(scope, id);
        export.record(scope, purpose, job);
        announce(response, "dong-chua-nhan.xlsx");
        imports.writeRejectedRows(job, locale, response.getOutputStream());
    }

    private static void announce(HttpServletResponse response, String fileName) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
    }
}
