package vn.uutu.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/// Finds [UsesServers] on a test class, what it is nested in, and what it extends.
final class ServersCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        var asked = TestContextAnnotationUtils.findMergedAnnotation(testClass, UsesServers.class);
        return asked == null ? null : new ServersCustomizer(asked.database(), asked.kafka());
    }
}
