package vn.uutu.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Switches the problem details on in every servlet application that has this library.
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ProblemAdvice.class, ErrorAnswers.class, StrictInput.class})
class ProblemsAutoConfiguration {

    @Bean
    Problems problems(ObjectProvider<ProblemTexts> bundles, JsonMapper json) {
        return new Problems(textsIn(bundles.stream().map(ProblemTexts::bundle)), json);
    }

    @Bean
    MalformedRequests malformedRequests(Problems problems) {
        return new MalformedRequests(problems);
    }

    /// Whatever else an answer says is in the language of its problems, and not in the machine's.
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request);
            }
        };
    }

    private static MessageSource textsIn(Stream<String> bundles) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Stream.concat(Stream.of("problems"), bundles).toArray(String[]::new));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
