package vn.uutu.members;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.uutu.scope.Role;
import vn.uutu.testing.ScopedControllers;

@AnalyzeClasses(packages = "vn.uutu.members", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    static final String[] MODELS = {
        "..members.dated",
        "..members.unit",
        "..members.member",
        "..members.assignment",
        "..members.record",
        "..members.reorganisation",
        "..members.privacy"
    };

    @ArchTest
    static final ArchRule theModelsArePlainJava = classes()
            .that()
            .resideInAnyPackage(MODELS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(MODELS)
                    .or(resideInAnyPackage("java..", "org.jspecify.."))
                    .or(type(Role.class))
                    .or(type(Role[].class)));

    @ArchTest
    static final ArchRule onlyTheModelsArePublic = classes()
            .that()
            .resideOutsideOfPackages(MODELS)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("MembersApplication")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule slicesDoNotKnowEachOther = slices().matching("..members.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.dated"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.unit"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.member"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.assignment"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.record"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.reorganisation"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..members.privacy"));

    @ArchTest
    static final ArchRule noQueryWithoutAScope = ScopedControllers.takeAScopeExcept("OversightController.purposes");
}
