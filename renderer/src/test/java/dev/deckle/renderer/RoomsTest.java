package dev.deckle.renderer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room of the renderer may see which. The map in the manual says the same in words. */
class RoomsTest {
    private static final String HOME = "dev.deckle.renderer";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(HOME);

    /** Room → rooms it sees. All see the model, except the display list and what obeys it. */
    private static final TreeMap<String, Set<String>> SEES = new TreeMap<>();
    private static final Set<String> WITHOUT_MODEL = Set.of("display", "deflate", "pixels", "outline", "handout", "selection", "pdf", "png");

    static {
        SEES.put("display", Set.of());
        SEES.put("deflate", Set.of());
        SEES.put("text", Set.of("display"));
        SEES.put("theme", Set.of("display"));
        SEES.put("graphics", Set.of("text", "theme", "display", "deflate"));
        SEES.put("image", Set.of("text", "theme", "display", "graphics"));
        SEES.put("code", Set.of());
        SEES.put("layout", Set.of("theme", "text", "display", "image", "code"));
        SEES.put("chart", Set.of("theme", "text", "display", "graphics", "layout"));
        SEES.put("icon", Set.of("theme", "text", "display", "graphics", "image", "layout"));
        SEES.put("pixels", Set.of("display"));
        SEES.put("diagram", Set.of("theme", "text", "display", "layout"));
        SEES.put("handout", Set.of("display"));
        SEES.put("selection", Set.of("display"));
        SEES.put("provenance", Set.of("text", "display"));
        SEES.put("math", Set.of("theme", "text", "display", "graphics", "layout"));
        SEES.put("outline", Set.of("display"));
        SEES.put("pdf", Set.of("display", "deflate", "pixels", "outline"));
        SEES.put("png", Set.of("display", "deflate", "pixels", "outline"));
    }

    /** What painters of figures may know of layout: the contract, not how pages are arranged. */
    private static final DescribedPredicate<JavaClass> LAYOUT_INSIDE = DescribedPredicate.describe("the inside of layout",
        c -> c.getPackageName().startsWith(HOME + ".layout")
            && !Set.of("Figure", "FigurePainter", "FigureContext", "SeriesColors").contains(outermost(c)));

    @Test
    void theScanFoundTheRooms() {
        Set<String> found = CLASSES.stream().map(c -> room(c.getPackageName())).filter(r -> !r.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(SEES.keySet(), found, "each room is declared here, and each declared room is there");
        assertTrue(CLASSES.size() > 150, "scanned only " + CLASSES.size());
        assertTrue(CLASSES.contain(HOME + ".Renderer") && CLASSES.contain(HOME + ".display.GlyphRun") && CLASSES.contain(HOME + ".pdf.PdfWriter"));
    }

    @TestFactory
    Stream<DynamicTest> aRoomSeesOnlyItsNeighbours() {
        return SEES.keySet().stream().map(room -> dynamicTest(room, () -> classes().that().resideInAPackage(HOME + "." + room + "..")
            .should().onlyDependOnClassesThat(resideOutsideOfPackage("dev.deckle..").or(resideInAnyPackage(allowed(room))))
            .check(CLASSES)));
    }

    @Test
    void paintersOfFiguresKnowOnlyTheContractOfLayout() {
        noClasses().that().resideInAnyPackage(HOME + ".chart..", HOME + ".diagram..", HOME + ".math..", HOME + ".icon..").should().dependOnClassesThat(LAYOUT_INSIDE).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(HOME + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownInOneRoom() {
        return Stream.of(new String[] {"org.jfree..", "chart"}, new String[] {"org.eclipse..", "diagram"}, new String[] {"org.scilab..", "math"},
                new String[] {"com.github.weisj..", "image"})
            .map(l -> dynamicTest(l[0], () -> noClasses().that().resideOutsideOfPackages(packages(Arrays.asList(l).subList(1, l.length)))
                .should().dependOnClassesThat().resideInAPackage(l[0]).check(CLASSES)));
    }

    /** A bare container has no fonts: whatever measured or drew text with AWT would fail there. */
    @Test
    void nobodyTouchesTheMachinesFonts() {
        noClasses().should().callMethod(java.awt.Font.class, "createFont", int.class, java.io.InputStream.class)
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.awt.font.TextLayout")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.awt.GraphicsEnvironment")
            .check(CLASSES);
    }

    private static String[] allowed(String room) {
        Stream<String> rooms = Stream.concat(Stream.of(room), SEES.get(room).stream()).map(r -> HOME + "." + r + "..");
        return (WITHOUT_MODEL.contains(room) ? rooms : Stream.concat(rooms, Stream.of("dev.deckle.model.."))).toArray(String[]::new);
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(r -> HOME + "." + r + "..").toArray(String[]::new);
    }

    private static String room(String name) {
        return name.equals(HOME) ? "" : name.substring(HOME.length() + 1).replaceFirst("\\..*", "");
    }

    private static String outermost(JavaClass c) {
        return c.getName().substring(c.getPackageName().length() + 1).replaceFirst("\\$.*", "");
    }
}
