package vn.uutu.problems;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Reads requests to the letter. Only requests: the application's own `JsonMapper`, with which events of others are
/// read, stays as lenient as it was.
@Configuration(proxyBeanMethods = false)
class StrictInput implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, Wire::date);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StorableParameters()).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    static Diagnosis diagnosis(JsonMapper json) {
        var types = new TypeRules(json);
        return new Diagnosis(new JsonFindings(types), types);
    }

    @Bean
    static BodyLimit bodyLimit(Problems problems, @Value("${uutu.problems.max-body:2MB}") DataSize limit) {
        return new BodyLimit(problems, limit);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict(json)));
    }

    private static JsonMapper strict(JsonMapper json) {
        var texts = new SimpleModule("texts that can be stored, dates in one form")
                .addDeserializer(String.class, new StorableTexts())
                .addDeserializer(LocalDate.class, new WireDates());
        return json.rebuild()
                .addModule(texts)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }
}
