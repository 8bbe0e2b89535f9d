package eu.twops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.twops");

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "made by jte", type -> type.getSimpleName().startsWith("Jte"));

    private static final DescribedPredicate<JavaClass> WRITTEN = DescribedPredicate.not(GENERATED);

    @Test
    void theModulesKeepToTheirContracts() {
        ApplicationModules.of(TwoPs.class).verify();
    }

    @Test
    void everyModuleOfTheArchitectureIsThere() {
        assertThat(ApplicationModules.of(TwoPs.class).stream()
                        .map(module -> module.getIdentifier().toString())
                        .filter(name -> !name.equals("evidence") && !name.equals("sdk")))
                .as("the two libraries lie beside the modules and know nothing of Spring")
                .containsExactlyInAnyOrder(
                        "shared",
                        "web",
                        "search",
                        "accounts",
                        "editorial",
                        "directory",
                        "actions",
                        "training",
                        "deterrence",
                        "support",
                        "insights",
                        "portal",
                        "operations");
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        classes()
                .that(WRITTEN)
                .should(new com.tngtech.archunit.lang.ArchCondition<>("lie in a null-marked package") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    type, type.getName() + " lies in a package without @NullMarked"));
                        }
                    }
                })
                .check(OURS);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OURS);
    }

    @Test
    void nothingHasSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(WRITTEN)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void fieldsThatAreSharedAreFinal() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(WRITTEN)
                .should()
                .beFinal()
                .check(OURS);
    }

    @Test
    void controllersStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .should()
                .notBePublic()
                .check(OURS);
    }

    @Test
    void theTimeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void nobodyWritesToTheConsoleButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("eu.twops.operations..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }

    @Test
    void noPackageIsADrawerForLeftovers() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..helper..", "..impl..", "..service..", "..domain..")
                .check(OURS);
    }

    @Test
    void noTypeIsNamedAfterATechnique() {
        noClasses()
                .that(WRITTEN)
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(OURS);
    }

    @Test
    void visitorsHaveNoSession() {
        noClasses()
                .that()
                .resideOutsideOfPackage("eu.twops.accounts..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.Cookie")
                .check(OURS);
    }

    @Test
    void theLargestClassesAreNamedSoThatSomeoneDecides() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var largest = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted(Comparator.comparingLong(ArchitectureTest::lines).reversed())
                    .limit(5)
                    .toList();
            largest.forEach(file -> System.out.printf("%5d lines  %s%n", lines(file), file));
            assertThat(lines(largest.getFirst())).isLessThan(400);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void migrationsAreNamedAfterTheirModuleAndTouchOnlyItsTables() throws IOException {
        var modules = ApplicationModules.of(TwoPs.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var module = file.getParent().getFileName().toString();
                assertThat(modules).contains(module);
                assertThat(file.getFileName().toString()).matches("V\\d{12}__" + module + "_[a-z0-9_]+\\.sql");
                assertThat(tables(Files.readString(file)))
                        .as(file.toString())
                        .allMatch(table -> table.startsWith(module + "_"));
            }
        }
    }

    private static List<String> tables(String sql) {
        return java.util.regex.Pattern.compile("(?i)(?:create table|alter table|references|insert into)\\s+([a-z_]+)")
                .matcher(sql)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
