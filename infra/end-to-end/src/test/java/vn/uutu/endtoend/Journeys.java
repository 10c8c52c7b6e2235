package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.function.BiConsumer;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;
import vn.uutu.endtoend.chromium.Visitor;

/// What officers set out to do at a screen. In the end nothing was amiss.
final class Journeys {

    final SuiteProcess suite = RunningSuite.suite();
    private final Machine province = Machine.provincial(suite);
    private final Units units = new Units(province);

    void as(Account officer, Screen screen, Language language, BiConsumer<Visitor, Hands> journey) {
        as(officer, "/", screen, language, journey);
    }

    void as(Account officer, String place, Screen screen, Language language, BiConsumer<Visitor, Hands> journey) {
        try (var visitor = visitor(screen).speaking(language)) {
            officer.signIn(visitor, place);
            try {
                journey.accept(visitor, visitor.hands());
            } catch (AssertionError | PlaywrightException failed) {
                visitor.picture(
                        "failed-in-" + journey.getClass().getSimpleName().replaceAll("\\W.*", ""));
                throw failed;
            }
            visitor.settle();
            assertThat(visitor.trouble()).isEmpty();
        }
    }

    Visitor visitor(Screen screen) {
        return RunningChromium.visitor(screen, suite.url(SuiteProcess.Part.GATEWAY));
    }

    String unit(Account officer) {
        return units.id(officer.unitCode);
    }

    String unit(String code) {
        return units.id(code);
    }

    String name(String code) {
        return province.read("/api/units/" + units.id(code)).get("name").asString();
    }
}
