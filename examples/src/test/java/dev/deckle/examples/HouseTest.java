package dev.deckle.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which module may see which, and what no module may do. The map in the manual says the same in words. */
class HouseTest {
    private static final Map<String, Set<String>> SEES = new TreeMap<>(Map.of("model", Set.of(), "data", Set.of("model"), "dsl", Set.of("model", "data"),
        "renderer", Set.of("model"), "cli", Set.of("model", "data", "dsl", "renderer")));
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(SEES.keySet().stream().map(m -> "dev.deckle." + m).toArray(String[]::new));

    @Test
    void theScanFoundTheModules() {
        Map<String, Long> found = CLASSES.stream().collect(Collectors.groupingBy(c -> c.getPackageName().split("\\.")[2], TreeMap::new, Collectors.counting()));
        assertEquals(SEES.keySet(), found.keySet());
        found.forEach((module, count) -> assertTrue(count > 15, module + ": only " + count));
    }

    @TestFactory
    Stream<DynamicTest> aModuleSeesOnlyWhatItMay() {
        return SEES.keySet().stream().map(module -> dynamicTest(module, () -> {
            Set<String> closed = new TreeSet<>(SEES.keySet());
            closed.removeAll(SEES.get(module));
            closed.remove(module);
            if (closed.isEmpty()) return;
            noClasses().that().resideInAPackage(in(module)).should().dependOnClassesThat()
                .resideInAnyPackage(closed.stream().map(HouseTest::in).toArray(String[]::new)).check(CLASSES);
        }));
    }

    @Test
    void groovyIsKnownInOneModule() {
        noClasses().that().resideOutsideOfPackage(in("dsl")).should().dependOnClassesThat().resideInAnyPackage("groovy..", "org.codehaus.groovy..",
            "org.apache.groovy..").check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.deckle.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandTalksToTheTerminal() {
        noClasses().that().resideOutsideOfPackage(in("cli")).should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    }

    @Test
    void nobodyAsksTheClock() {
        noClasses().that().resideOutsideOfPackage(in("cli")).should().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(Math.class, "random").orShould().callMethod(java.util.UUID.class, "randomUUID").check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        List<String> changing = CLASSES.stream().flatMap(c -> c.getFields().stream())
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC) && !f.getModifiers().contains(JavaModifier.FINAL)
                && !f.getModifiers().contains(JavaModifier.SYNTHETIC)).map(JavaField::getFullName).sorted().toList();
        assertEquals(List.of(), changing);
    }

    /** Sources, for a comment leaves no trace in a class file. */
    @Test
    void eachRoomHasItsSentence() throws IOException {
        TreeSet<String> silent = new TreeSet<>();
        for (Path folder : sources().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new))) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).strip().startsWith("/**")) silent.add(folder.toString());
        }
        assertEquals(Set.of(), silent);
    }

    @Test
    void noFileIsTooLarge() throws IOException {
        TreeSet<String> large = new TreeSet<>();
        for (Path file : sources().toList()) if (Files.readAllLines(file).size() > 500) large.add(file.toString());
        assertEquals(Set.of(), large);
    }

    private static Stream<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : SEES.keySet()) {
            try (Stream<Path> files = Files.walk(Sample.EXAMPLES.getParent().resolve(module).resolve("src/main/java"))) {
                files.filter(f -> f.toString().endsWith(".java")).forEach(found::add);
            }
        }
        assertTrue(found.size() > 400, "only " + found.size());
        return found.stream();
    }

    private static String in(String module) {
        return "dev.deckle." + module + "..";
    }
}
