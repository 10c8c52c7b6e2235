package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a branch secretary enters is in the province's figure before anybody can look for it.
@Order(2)
@ExtendWith(RunningSuite.class)
class LiveTests {

    static final int ADMISSIONS = 10;

    final SuiteProcess suite = RunningSuite.suite();
    final Officers officers = new Officers(suite);
    final Browser province = Browser.signedIn(suite, "thuongvu.tinh");
    final String unit = new Units(Machine.provincial(suite)).id("72");

    @Test
    void anAdmissionIsInTheProvincesFigureAndInAnOpenStreamWithinASecond() throws Exception {
        var cases = new ArrayList<String>();
        for (var n = 0; n < 2 * ADMISSIONS; n++) {
            cases.add(officers.readyForAdmission());
        }
        var shown = new LinkedBlockingQueue<Long>();
        try (var _ = province.listen(
                "/api/progress/stream?unit=" + unit, event -> shown.add(Progress.value(event, "admitted")), () -> {})) {
            var admitted = shown.poll(10, TimeUnit.SECONDS);
            assertThat(admitted).isNotNull();
            var inStream = new ArrayList<Duration>();
            for (var referral : cases.subList(0, ADMISSIONS)) {
                admitted++;
                var begin = System.nanoTime();
                officers.admit(referral);
                awaitEvent(shown, admitted);
                inStream.add(since(begin));
            }
            var inFigure = new ArrayList<Duration>();
            for (var referral : cases.subList(ADMISSIONS, 2 * ADMISSIONS)) {
                admitted++;
                var begin = System.nanoTime();
                officers.admit(referral);
                awaitFigure(admitted);
                inFigure.add(since(begin));
            }
            print("in an open stream", inStream);
            print("in the province's figure", inFigure);
            assertThat(inFigure).allMatch(took -> took.toMillis() < 1_000);
            assertThat(inStream).allMatch(took -> took.toMillis() < 1_000);
        }
    }

    @Test
    void anAdmissionTakenBackLeavesTheProvincesFigure() {
        var before = admitted();
        var referral = officers.readyForAdmission();
        officers.admit(referral);
        awaitFigure(before + 1);

        officers.takeBackAdmission(referral);

        awaitFigure(before);
    }

    private long admitted() {
        return Progress.value(province.read(Progress.wholePeriod(unit)), "admitted");
    }

    private void awaitFigure(long admitted) {
        for (var tries = 0; tries < 5_000; tries++) {
            if (admitted() == admitted) {
                return;
            }
        }
        throw new AssertionError("The figure does not come to " + admitted);
    }

    private static void awaitEvent(LinkedBlockingQueue<Long> shown, long admitted) throws InterruptedException {
        for (Long value = 0L; value != null; value = shown.poll(10, TimeUnit.SECONDS)) {
            if (value == admitted) {
                return;
            }
        }
        throw new AssertionError("The stream does not come to " + admitted);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void print(String where, List<Duration> took) {
        var sorted = took.stream().map(Duration::toMillis).sorted().toList();
        System.out.printf(
                "Admission sent → %s: median %d ms, longest %d ms (%d admissions)%n",
                where, sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
    }
}
