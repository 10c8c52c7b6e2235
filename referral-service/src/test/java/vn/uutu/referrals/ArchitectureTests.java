package vn.uutu.referrals;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import vn.uutu.testing.ScopedControllers;

@AnalyzeClasses(packages = "vn.uutu.referrals", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] MODEL = {
        "..referrals.knownmember",
        "..referrals.rulebook",
        "..referrals.calendar",
        "..referrals.meeting",
        "..referrals.gate",
        "..referrals.step",
        "..referrals.referral",
        "..referrals.batch"
    };

    /// Known to all slices: the model, who may do what, and how papers are made.
    private static final String[] SHARED = Stream.concat(
                    Stream.of(MODEL), Stream.of("..referrals.duty", "..referrals.document"))
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule theModelIsPlainJava = classes()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(MODEL).or(resideInAnyPackage("java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule onlyTheModelIsPublic = classes()
            .that()
            .resideOutsideOfPackages(SHARED)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("ReferralsApplication")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule slicesDoNotKnowEachOther = slices().matching("..referrals.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED));

    @ArchTest
    static final ArchRule noQueryWithoutAScope = ScopedControllers.takeAScopeExcept(
            "ExitReasonController.list", "RuleController.all", "CalendarController.year");
}
