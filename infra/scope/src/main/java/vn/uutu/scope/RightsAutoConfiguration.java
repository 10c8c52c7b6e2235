package vn.uutu.scope;

import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import vn.uutu.idempotency.Rights;

/// Tells infra/idempotency, where a service has it, what a caller may do today: a kept answer belongs to the rights
/// with which it was given.
@AutoConfiguration(after = ScopeAutoConfiguration.class)
@ConditionalOnClass(Rights.class)
class RightsAutoConfiguration {

    @Bean
    Rights rightsOfToday(Scopes scopes) {
        return subject -> scopes.of(subject).grants().stream()
                .map(RightsAutoConfiguration::inText)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String inText(Scope.Grant grant) {
        return grant.role().code() + "@" + grant.unit().map(Object::toString).orElse("*");
    }
}
