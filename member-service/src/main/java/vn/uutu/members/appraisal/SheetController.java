package vn.uutu.members.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Year;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

@RestController
@RequestMapping("/api/record-sheets")
class SheetController {

    private static final int EARLIEST = 1931;
    private static final int LATEST = 9999;

    private final Sheets sheets;

    SheetController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(version = "1")
    ResponseEntity<SheetView> read(
            Scope scope, Purpose purpose, @RequestParam UUID unit, @RequestParam @Min(EARLIEST) @Max(LATEST) int year) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(sheets.read(scope, purpose, unit, Year.of(year)));
    }

    @PutMapping(version = "1")
    SheetAnswer write(
            Scope scope,
            @RequestParam UUID unit,
            @RequestParam @Min(EARLIEST) @Max(LATEST) int year,
            @Valid @RequestBody SheetPatch body) {
        return sheets.write(scope, unit, Year.of(year), body.rows());
    }
}
