package vn.uutu.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.uutu.testing.ScopedControllers;

/// The walls inside the service. The model is what is counted (fact, tree), how (rollup), what for (target), and what
/// it says (indicator).
@AnalyzeClasses(packages = "vn.uutu.reporting", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] MODEL = {
        "vn.uutu.reporting.fact",
        "vn.uutu.reporting.tree",
        "vn.uutu.reporting.rollup",
        "vn.uutu.reporting.target",
        "vn.uutu.reporting.indicator"
    };

    @ArchTest
    static final ArchRule theModelIsPlainJava = classes()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(MODEL).or(resideInAnyPackage("java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule onlyTheModelIsPublic = classes()
            .that()
            .resideOutsideOfPackages(MODEL)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("ReportingApplication")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule slicesDoNotKnowEachOther = slices().matching("vn.uutu.reporting.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(MODEL));

    @ArchTest
    static final ArchRule noQueryWithoutAScope =
            ScopedControllers.takeAScopeExcept("ProgrammesController.programmes", "CatalogueController.indicators");
}
