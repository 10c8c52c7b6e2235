package vn.uutu.referrals.document;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes a document on pages of A4. A row is never divided between two pages, and the heading stands on each.
final class PdfPrint {

    private static final float SIZE = 12;
    private static final float SMALL = 11;
    private static final float SPACE_TO_SIGN = 70;

    private final PdfPage page;
    private final Document document;

    private PdfPrint(PdfPage page, Document document) {
        this.page = page;
        this.document = document;
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle(document.title());
            var catalog = pdf.getDocumentCatalog();
            catalog.setLanguage("vi-VN");
            var preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
            var page = new PdfPage(pdf, document.note());
            new PdfPrint(page, document).write();
            page.close();
            pdf.save(out);
        }
    }

    private void write() throws IOException {
        page.sideBySide(document.head(), SIZE);
        page.down(SIZE);
        page.across(document.title(), page.bold(), 14);
        for (var line : document.subtitle()) {
            page.across(line, page.plain(), SIZE);
        }
        page.down(SIZE);
        table();
        page.down(SIZE);
        for (var line : document.closing()) {
            page.paragraph(line, SIZE);
        }
        page.down(SIZE);
        page.keepTogether(SPACE_TO_SIGN + 4 * SIZE);
        page.sideBySide(document.signatures(), SIZE);
        page.down(SPACE_TO_SIGN);
    }

    private void table() throws IOException {
        var heading = new PdfRow(page, document.columns(), SMALL).heading();
        heading.write();
        for (var cells : document.rows()) {
            var row = new PdfRow(page, document.columns(), SMALL).of(cells);
            if (!page.has(row.height())) {
                page.next();
                heading.write();
            }
            row.write();
        }
    }
}
