package vn.uutu.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;
import vn.uutu.imports.outcome.ChangePage;
import vn.uutu.imports.outcome.Overview;

/// The door for controllers: hand in a file, read what became of it. Paths and scope are the controller's.
public interface Imports {

    int OVERVIEWS_A_PAGE = 50;

    /// Writes an empty workbook for files of a kind: to be filled in and handed in. The stream stays open.
    void writeTemplate(String kind, Locale locale, OutputStream out) throws IOException;

    /// Checks the whole file (form, size, encoding, header), stores it with a job, in the caller's transaction if there
    /// is one, and returns the job's id. Work begins after the commit.
    ///
    /// @throws ImportRefused when the file cannot be imported; nothing was written
    UUID accept(Submission submission, InputStream file);

    /// @throws ImportRefused as above
    UUID accept(Submission submission, MultipartFile file);

    /// Empty when there is no such job of this kind, or it is another's. The controller checks the scope with
    /// `parameters`.
    Optional<ImportJob> find(String kind, UUID id, String subject);

    /// The state of a found job and a page of its errors. `cursor` is `nextCursor` of the page before, or empty.
    ImportReport report(ImportJob job, Locale locale, Optional<String> cursor);

    /// A found job in figures.
    Overview overview(ImportJob job);

    /// The subject's jobs, the newest first, a page of them; `before` is the last of the page before. Only those handed
    /// in
    /// with these parameters.
    List<Overview> overviews(String kind, String subject, Map<String, String> parameters, Optional<UUID> before);

    /// What a found dry run would change; nothing for other jobs. Gone with the errors.
    ChangePage changes(ImportJob job, Optional<String> cursor);

    /// A new job that carries out a found dry run, with its file and its parameters: once, while the file is kept.
    ///
    /// @throws vn.uutu.imports.outcome.RehearsalRefused otherwise
    UUID run(ImportJob rehearsal);

    /// How many rows of a found, ended job were not taken and are kept; empty once their time is over.
    OptionalInt rejectedRows(ImportJob job);

    /// Writes these rows as a workbook, as they were sent, with the reason in a last column. The stream stays open.
    void writeRejectedRows(ImportJob job, Locale locale, OutputStream out) throws IOException;

    /// What rows of a found job that were not taken say in the first of these columns of its layout that says
    /// anything, by their number; nothing of a row that is not kept, or says nothing in any. Personal data.
    Map<Integer, String> rejectedCells(ImportJob job, List<String> columns, Collection<Integer> rows);

    /// Whether a file of that kind is being worked in or waits. Until the end of the caller's transaction no other is
    /// accepted: who erases a person first makes sure that no such file brings them back.
    boolean hasUnfinished(String kind);

    /// Erasure of a person: blanks what was reported of every row that holds one of these values (names, numbers;
    /// compared without regard to case, accents, spaces, signs and leading zeros), and returns how many cells. Rows
    /// that were not taken and hold one go; so do the kept files of ended jobs, since nobody looks into them.
    int forget(String... values);
}
