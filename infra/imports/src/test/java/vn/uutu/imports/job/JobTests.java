package vn.uutu.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Submission;
import vn.uutu.imports.outcome.RehearsalRefused;
import vn.uutu.imports.sheet.Cell;
import vn.uutu.testing.UsesServers;

@SpringBootTest(
        properties = {
            "spring.flyway.locations=classpath:db/imports,classpath:db/people",
            "uutu.imports.workers=0",
            "uutu.imports.lease=1s"
        })
@UsesServers(database = "imports")
class JobTests {

    static final Locale VIETNAMESE = Locale.of("vi");
    static final String HEADER = "Mã định danh đoàn viên,Họ và tên,Mã người giới thiệu\n";

    @Autowired
    Imports imports;

    @Autowired
    Jobs jobs;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate import_job, person cascade").update();
        people.rehearsals.clear();
        people.faultsToCome = 0;
        people.diesAfter = Integer.MAX_VALUE;
        people.runsRehearsed = false;
    }

    @Test
    void goodRowsAreAcceptedAndBadOnesNamed() {
        var id = accept("0000001,An,\n12,Bình,\n0000003,,\n0000004,Dũng,0000001\n0000005,Giang,0000099\n", false);
        work();

        var report = report(id);

        assertThat(report.status()).isEqualTo("done");
        assertThat(List.of(report.rows(), report.accepted(), report.rejected())).containsExactly(5, 2, 3);
        assertThat(report.errors())
                .extracting(ImportReport.Error::row, ImportReport.Error::column, ImportReport.Error::value)
                .containsExactly(
                        tuple(3, "Mã định danh đoàn viên", "12"),
                        tuple(4, "Họ và tên", ""),
                        tuple(6, "Mã người giới thiệu", "0000099"));
        assertThat(report.errors().get(1).expected()).isEqualTo("Không được để trống.");
        assertThat(imports.report(job(id), Locale.ENGLISH, Optional.empty())
                        .errors()
                        .get(1)
                        .expected())
                .isEqualTo("Must not be empty.");
        assertThat(count("import_chunk")).isZero();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        accept(people(1, 1_200), false);
        work();
        var again = accept(people(1, 1_200), false);
        work();

        assertThat(report(again).unchanged()).isEqualTo(1_200);
        assertThat(report(again).accepted()).isZero();
        assertThat(count("person")).isEqualTo(1_200);
    }

    @Test
    void oneBadRowCostsNoOther() {
        var id =
                accept(people(1, 300) + "0000301,Trái luật,\n0000302,Đổi ý,\n0000303,Lỗi,\n" + people(304, 700), false);
        work();

        var report = report(id);

        assertThat(report.accepted()).isEqualTo(697);
        assertThat(report.errors()).extracting(ImportReport.Error::row).containsExactly(302, 303, 304);
        assertThat(report.errors()).extracting(ImportReport.Error::column).containsExactly("", "Họ và tên", "");
        assertThat(count("person")).isEqualTo(697);
    }

    @Test
    void aRehearsalTellsTheSameAndWritesNothing() {
        var rows = people(1, 700)
                + "0000701,Trái luật,\n0000702,Người quen,\n0000703,Lỗi,\n0000704,Con,0000001\n12,Sai mã,\n0000705,Nơi khác,\n";
        var id = accept(rows, true);
        work();
        assertThat(count("person")).isZero();
        assertThat(people.rehearsals).containsOnly(true);
        var real = accept(rows, false);
        work();

        assertThat(report(id))
                .usingRecursiveComparison()
                .ignoringFields("id", "dryRun")
                .isEqualTo(report(real));
        assertThat(report(id).dryRun()).isTrue();
        assertThat(report(id).accepted()).isEqualTo(701);
        assertThat(report(id).possibleDuplicates()).isEqualTo(1);
        assertThat(report(id).skipped()).isEqualTo(1);
        assertThat(report(id).rejected()).isEqualTo(3);
        assertThat(report(id).rows()).isEqualTo(706);
    }

    @Test
    void anInterruptedJobGoesOnWhereItWas() {
        var id = accept(people(1, 2_300), false);

        work(stopAfter(2));
        assertThat(report(id).accepted()).isEqualTo(1_000);
        assertThat(report(id).status()).isEqualTo("running");
        work();

        assertThat(report(id).accepted()).isEqualTo(2_300);
        assertThat(report(id).unchanged()).isZero();
        assertThat(report(id).status()).isEqualTo("done");
    }

    @Test
    void anInterruptedRehearsalBeginsAnew() {
        var id = accept(people(1, 1_300) + "12,Sai mã,\n", true);

        work(stopAfter(2));
        work();

        assertThat(report(id).accepted()).isEqualTo(1_300);
        assertThat(report(id).errors()).hasSize(1);
        assertThat(count("person")).isZero();
    }

    @Test
    void whoLostTheLeaseWritesNothing() throws InterruptedException {
        var id = accept(people(1, 1_500), false);
        var crashed = claim().orElseThrow();
        assertThat(claim()).isEmpty();

        Thread.sleep(1_100);
        var successor = claim().orElseThrow();
        assertThatExceptionOfType(Ledger.LeaseLost.class).isThrownBy(() -> run(crashed, () -> false));
        assertThat(count("person")).isZero();
        run(successor, () -> false);

        assertThat(report(id).accepted()).isEqualTo(1_500);
    }

    @Test
    void aJobThatNobodySurvivesIsGivenUp() throws InterruptedException {
        var id = accept(people(1, 10), true);
        for (int i = 0; i < 5; i++) {
            claim().orElseThrow();
            Thread.sleep(1_050);
        }
        work();

        assertThat(report(id).status()).isEqualTo("failed");
        assertThat(report(id).failure()).isPresent();
    }

    @Test
    void faultsOfTheInfrastructureAreTriedAgain() {
        people.faultsToCome = 3;
        var id = accept(people(1, 600), false);
        work();

        assertThat(report(id).accepted()).isEqualTo(600);
    }

    @Test
    void aBrokenHandlerFailsTheJob() {
        var rows =
                IntStream.rangeClosed(1, 150).mapToObj("%07d,Lỗi,\n"::formatted).collect(Collectors.joining());
        var id = accept(rows, false);
        work();

        assertThat(report(id).status()).isEqualTo("failed");
        assertThat(count("import_chunk")).isZero();
    }

    @Test
    void rowsThatWereNotTakenAreKeptAsTheyWereSent() {
        var id = accept("0000001,An,\n 12 ,Bình,\n0000003,,\n0000004,Dũng,\n=1+2,\"a\nb\",\n", false);
        work();

        assertThat(imports.rejectedRows(job(id))).hasValue(3);
        assertThat(ledger.rejected().header(id))
                .containsExactly("Mã định danh đoàn viên", "Họ và tên", "Mã người giới thiệu");
        var rejected =
                ledger.rejected().of(id, VIETNAMESE).flatMap(List::stream).toList();
        assertThat(rejected)
                .extracting(
                        it -> it.row().number(),
                        it -> it.row().cells().stream()
                                .map(cell -> cell.map(Cell::shown).orElse("-"))
                                .toList())
                .containsExactly(
                        tuple(3, List.of("12", "Bình", "-")),
                        tuple(4, List.of("0000003", "-", "-")),
                        tuple(6, List.of("=1+2", "a b", "-")));
        assertThat(imports.rejectedCells(job(id), List.of("Họ và tên"), List.of(3, 4, 6, 2)))
                .isEqualTo(Map.of(3, "Bình", 6, "a b"));
        assertThat(rejected.get(1).reason()).isEqualTo("Họ và tên: Không được để trống.");
    }

    @Test
    void whatIsKeptOfAJobGoesWithTheErrors() {
        var id = accept("12,An,\n", false);
        work();
        jdbc.sql("update import_job set finished_at = finished_at - interval '31 days'")
                .update();

        assertThat(imports.rejectedRows(job(id))).isEmpty();
        ledger.rejected().removeOlderThan(Duration.ofDays(30));
        assertThat(count("import_rejected")).isZero();
    }

    @Test
    void aDryRunIsRunOnceWithItsFile() {
        people.runsRehearsed = true;
        var rehearsal = accept(people(1, 700), true);
        work();
        assertThat(imports.overview(job(rehearsal)).runnableUntil()).isPresent();
        assertThat(imports.changes(job(rehearsal), Optional.empty()).items()).hasSize(700);

        var run = imports.run(job(rehearsal));
        assertThatExceptionOfType(RehearsalRefused.class)
                .isThrownBy(() -> imports.run(job(rehearsal)))
                .withMessage("RUN_ALREADY");
        work();

        assertThat(report(run).accepted()).isEqualTo(700);
        assertThat(imports.overview(job(run)).did("written")).isEqualTo(700);
        assertThat(imports.overview(job(run)).rehearsal()).contains(rehearsal);
        assertThat(count("person")).isEqualTo(700);
        assertThat(count("import_chunk")).isZero();
    }

    @Test
    void aDryRunThatIsNotDoneOrTooOldIsNotRun() {
        people.runsRehearsed = true;
        var rehearsal = accept(people(1, 10), true);
        assertThatExceptionOfType(RehearsalRefused.class)
                .isThrownBy(() -> imports.run(job(rehearsal)))
                .withMessage("NOT_DONE");
        work();
        ledger.uploads().removeRehearsed(Duration.ZERO);

        assertThatExceptionOfType(RehearsalRefused.class)
                .isThrownBy(() -> imports.run(job(rehearsal)))
                .withMessage("TOO_OLD");
    }

    @Test
    void filesOfOtherKindsAreNotKept() {
        accept(people(1, 10), true);
        work();

        assertThat(count("import_chunk")).isZero();
    }

    @Test
    void aWorkerThatDiesInTheMiddleOfAPortionIsFollowed() throws InterruptedException {
        var id = accept(people(1, 1_700) + "12,Sai mã,\n", false);
        people.diesAfter = 750;
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(this::work);
        assertThat(report(id).accepted()).isEqualTo(500);
        assertThat(count("person")).isEqualTo(500);

        Thread.sleep(1_100);
        work();

        assertThat(report(id).accepted()).isEqualTo(1_700);
        assertThat(report(id).unchanged()).isZero();
        assertThat(count("person")).isEqualTo(1_700);
        assertThat(count("import_rejected")).isOne();
    }

    @Test
    void manyErrorsArePaged() {
        var id = accept(
                IntStream.rangeClosed(1, 10_001)
                        .mapToObj("x%d,An,\n"::formatted)
                        .collect(Collectors.joining()),
                false);
        work();

        var first = report(id);
        assertThat(first.errors()).hasSize(10_000);
        assertThat(imports.report(job(id), VIETNAMESE, first.nextCursor()).errors())
                .hasSize(1);
    }

    @Test
    void aJobIsItsOwners() {
        var id = accept("0000001,An,\n", false);

        assertThat(imports.find("people", id, "somebody.else")).isEmpty();
        assertThat(imports.find("other", id, "owner")).isEmpty();
        assertThat(imports.find("people", id, "owner").orElseThrow().parameters())
                .containsEntry("unit", "1");
    }

    @Test
    void aPersonIsForgottenWithAllThatWasReportedOfTheRow() {
        var id = accept("12,Nguyễn Văn An,xyz\n34,Khác,\n", false);
        work();

        assertThat(imports.forget("XYZ")).isEqualTo(2);
        assertThat(report(id).errors()).extracting(ImportReport.Error::value).containsExactly("", "", "34");
        assertThat(imports.rejectedRows(job(id))).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đặng Thị Ánh", "DANG  THI ANH", "đặng thị ánh.", "0012345x", "12345X"})
    void aPersonIsForgottenHoweverARowWritesThem(String cell) {
        var id = accept("12,Nguyễn Văn An,%s\n34,Khác,Đặng Thị Ảnh Hai\n".formatted(cell), false);
        work();

        imports.forget("Đặng Thị Ánh", "0012345x");

        assertThat(report(id).errors()).extracting(ImportReport.Error::value).doesNotContain(cell, "12");
        assertThat(report(id).errors()).extracting(ImportReport.Error::value).contains("34");
        assertThat(imports.rejectedRows(job(id))).hasValue(1);
    }

    /// The name stands in the row, though nothing is wrong with it.
    @Test
    void whatIsReportedOfAForgottenRowGoesThoughTheNameWasGood() {
        var id = accept("12,Nguyễn Văn An,\n", false);
        work();

        assertThat(imports.forget("nguyen van an")).isOne();
        assertThat(report(id).errors()).extracting(ImportReport.Error::value).containsExactly("");
    }

    @Test
    void nothingIsForgottenForAValueThatSaysNothing() {
        var id = accept("12,Nguyễn Văn An,...\n", false);
        work();

        assertThat(imports.forget("-", "0")).isZero();
        assertThat(imports.rejectedRows(job(id))).hasValue(1);
    }

    @Test
    void aFileThatWaitsIsUnfinished() {
        accept("0000001,An,\n", false);
        assertThat(imports.hasUnfinished("people")).isTrue();
        assertThat(imports.hasUnfinished("other")).isFalse();
        work();

        assertThat(imports.hasUnfinished("people")).isFalse();
    }

    @Test
    void aRefusedFileLeavesNothing() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> accept("", false))
                .withMessage("no-rows");
        assertThat(count("import_job")).isZero();
    }

    UUID accept(String rows, boolean dryRun) {
        return imports.accept(
                new Submission("people", "owner", Map.of("unit", "1"), dryRun),
                new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }

    static String people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "%07d,Người %d,\n".formatted(i, i))
                .collect(Collectors.joining());
    }

    Optional<Claim> claim() {
        return jobs.claim(List.of("people"));
    }

    void work() {
        work(() -> false);
    }

    void work(BooleanSupplier stopping) {
        run(claim().orElseThrow(), stopping);
    }

    void run(Claim claim, BooleanSupplier stopping) {
        new JobRun(ledger, ledger.uploads(), ledger.transactions(), List.of(people)).run(claim, stopping);
    }

    static BooleanSupplier stopAfter(int portions) {
        var asked = new AtomicInteger();
        return () -> asked.getAndIncrement() >= portions;
    }

    ImportJob job(UUID id) {
        return imports.find("people", id, "owner").orElseThrow();
    }

    ImportReport report(UUID id) {
        return imports.report(job(id), VIETNAMESE, Optional.empty());
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
