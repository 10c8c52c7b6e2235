package vn.uutu.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// No query without a scope: whatever answers a path of a service takes the scope of whoever asks.
public final class ScopedControllers {

    private static final String SCOPE = "vn.uutu.scope.Scope";
    private static final String MAPPED = "org.springframework.web.bind.annotation.RequestMapping";
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";

    private ScopedControllers() {}

    /// @param open what shows nothing of anybody's units, as `OversightController.purposes`, and takes no scope
    public static ArchRule takeAScopeExcept(String... open) {
        return methods()
                .that()
                .areMetaAnnotatedWith(MAPPED)
                .and()
                .areDeclaredInClassesThat(areControllers())
                .should(new TakeAScope(Set.of(open)));
    }

    private static DescribedPredicate<JavaClass> areControllers() {
        return DescribedPredicate.describe("are controllers", type -> type.isMetaAnnotatedWith(CONTROLLER));
    }

    private static final class TakeAScope extends ArchCondition<JavaMethod> {

        private final Set<String> open;

        TakeAScope(Set<String> open) {
            super("take a Scope, except %s", open);
            this.open = open;
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            var name = method.getOwner().getSimpleName() + "." + method.getName();
            var scoped = method.getRawParameterTypes().stream()
                    .anyMatch(type -> type.getFullName().equals(SCOPE));
            if (scoped == open.contains(name)) {
                var text = scoped ? "%s takes a Scope and needs no exception" : "%s takes no Scope";
                events.add(SimpleConditionEvent.violated(method, text.formatted(name)));
            }
        }
    }
}
