package org.backchannel.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the modules, as ARCHITECTURE.md draws them. A rule that matches nothing fails. */
class ArchitectureTest {

    private static final String HOME = "org.backchannel.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backchannel");

    /** Which modules each may use. One that is not listed does not exist yet. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.of(
            "model", List.of(),
            "names", List.of("model"),
            "reading", List.of("model"),
            "extraction", List.of("model", "names"),
            "evaluation", List.of("model", "extraction"),
            "app", List.of("model", "names", "reading", "extraction", "evaluation")));

    @TestFactory
    Stream<DynamicTest> each_module_uses_only_what_the_table_allows() {
        return MAY_USE.entrySet().stream()
                .map(module ->
                        DynamicTest.dynamicTest(module.getKey(), () -> keeps(module.getKey(), module.getValue())));
    }

    @Test
    void every_module_stands_in_the_table() {
        List<String> modules = CLASSES.stream()
                .map(type -> type.getPackageName().substring(HOME.length()).split("\\.")[0])
                .distinct()
                .sorted()
                .toList();

        assertThat(modules).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void only_the_parser_of_extraction_sees_corenlp() {
        noClasses()
                .that(not(resideInAPackage(HOME + "extraction.parse..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .because("CoreNLP is GPL, and nobody else should know how sentences are parsed")
                .check(CLASSES);
    }

    @Test
    void only_the_app_knows_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void nobody_prints_past_the_streams() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ParserProcess")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("output goes where the command line says; a process of its own has only these to answer by")
                .check(CLASSES);
    }

    @Test
    void modules_do_not_lean_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching(HOME + "(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    private static void keeps(String module, List<String> others) {
        Stream<String> ours = Stream.concat(Stream.of(module), others.stream()).map(name -> HOME + name + "..");
        classes()
                .that()
                .resideInAPackage(HOME + module + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(ours.toArray(String[]::new)).or(not(resideInAPackage("org.backchannel.."))))
                .check(CLASSES);
    }
}
