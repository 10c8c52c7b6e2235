package vn.uutu.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// `suite` (where everything is) and `refusal` (how we say no) play the model's part here.
@AnalyzeClasses(packages = "vn.uutu.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theSuiteIsPlainData = classes()
            .that()
            .resideInAPackage("..gateway.suite")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.suite",
                    "java..",
                    "org.jspecify..",
                    "org.springframework.boot.context.properties..",
                    "org.springframework.util.unit..");

    @ArchTest
    static final ArchRule onlySuiteAndRefusalArePublic = classes()
            .that()
            .resideOutsideOfPackages("..gateway.suite", "..gateway.refusal")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("GatewayApplication")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule slicesDoNotKnowEachOther = slices().matching("vn.uutu.gateway.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("vn.uutu.gateway.suite", "vn.uutu.gateway.refusal"));
}
