package vn.uutu.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.uutu.reporting.fact.Counting;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Settings;
import vn.uutu.reporting.target.Settings.Admitted;
import vn.uutu.reporting.target.Settings.Referred;

class IndicatorsTests {

    @Test
    void eachHasACodeOfItsOwnAndSaysWhatItMeansInBothLanguages() {
        assertThat(Indicators.all().stream().map(Definition::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Indicators.all()).allSatisfy(definition -> {
            var texts = Stream.concat(
                    Stream.of(definition.name(), definition.meaning()),
                    definition.form().quantities().map(Quantity::says));
            assertThat(texts.flatMap(text -> Stream.of(text.vi(), text.en()))).noneMatch(String::isBlank);
            assertThat(definition.source()).isNotBlank();
        });
    }

    @Test
    void whatAProgrammePromisesIsDefined() {
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::code))
                .allMatch(code -> Indicators.find(code).isPresent());
    }

    @Test
    void bucketsFollowEachOtherWithoutAGap() {
        var histograms = Indicators.all().stream()
                .map(Definition::form)
                .filter(Form.Histogram.class::isInstance)
                .map(Form.Histogram.class::cast)
                .toList();
        assertThat(histograms).isNotEmpty().allSatisfy(histogram -> {
            var next = 0;
            for (var bucket : histogram.buckets()) {
                var duration = (Counting.Duration) bucket.counting();
                assertThat(duration.least()).isEqualTo(next);
                next = duration.most() + 1;
            }
            assertThat(next - 1).isEqualTo(Counting.Duration.OPEN);
        });
    }

    @Test
    void whateverIsSettledIsAmongTheChoice() {
        for (var referred : Referred.values()) {
            for (var admitted : Admitted.values()) {
                var settings = new Settings(referred, admitted);
                assertThat(Indicators.all().stream().flatMap(it -> it.form().quantities()))
                        .allSatisfy(quantity -> assertThat(quantity.choice())
                                .containsAll(quantity.measure(settings).stream().toList()));
                assertThat(settings.countedAsAdmittedOfReferred().counting())
                        .isEqualTo(new Counting.Cohort(
                                ((Counting.Flow) settings.countedAsReferred().counting()).milestone(),
                                ((Counting.Flow) settings.countedAsAdmitted().counting()).milestone()));
            }
        }
    }
}
