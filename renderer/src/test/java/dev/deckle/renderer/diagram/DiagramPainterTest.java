package dev.deckle.renderer.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Diagram;
import dev.deckle.model.block.Heading;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.SeriesColors;
import dev.deckle.renderer.sample.Drawn;
import dev.deckle.renderer.text.FontLibrary;
import dev.deckle.renderer.text.Typesetter;
import dev.deckle.renderer.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramPainterTest {
    private static final Where LINE = new Where("a.deck.groovy", 3, 1);
    private final Diagnostics diagnostics = new Diagnostics();

    private Figure figure(String language, Diagram diagram) {
        Typesetter typesetter = new Typesetter(FontLibrary.bundled(), diagnostics);
        FigureContext context = new FigureContext(Themes.builtIn("report"), typesetter, language, new SeriesColors(), diagnostics);
        return new DiagramPainter().prepare(diagram, context);
    }

    private static Diagram diagram(List<String> nodes, String... links) {
        List<Diagram.Node> boxes = nodes.stream().map(n -> new Diagram.Node(LINE, n, n)).toList();
        List<Diagram.Link> arrows = new ArrayList<>();
        for (String link : links) {
            String[] parts = link.split(">|:");
            arrows.add(new Diagram.Link(LINE, parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
        }
        return new Diagram(LINE, "", boxes, arrows, false, "", "");
    }

    private static String text(List<Item> items) {
        return Drawn.runs(items).stream().map(Drawn.Leaf::text).collect(Collectors.joining("|"));
    }

    private static Tag tag(List<Item> items) {
        return Drawn.leaves(items).get(0).tags().get(0);
    }

    @Test
    void wordsStayTextInsideAFigure() {
        List<Item> items = figure("en", diagram(List.of("encoder", "**decoder**"), "encoder>**decoder**:state")).paint(400, 200);
        assertEquals("encoder|decoder|state", text(items));
        assertEquals(Tag.Role.FIGURE, tag(items).role());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void theAlternativeTextIsDraftedInTheLanguage() {
        Diagram d = diagram(List.of("甲", "*乙*"), "甲>*乙*:去", "*乙*>甲");
        assertEquals("示意图：甲、乙。甲指向乙（去）；乙指向甲。", tag(figure("zh-CN", d).paint(300, 200)).alt());
        assertEquals("Diagram: 甲, 乙. 甲 leads to 乙 (去); 乙 leads to 甲.", tag(figure("en", d).paint(300, 200)).alt());
        Diagram own = new Diagram(LINE, "", d.nodes(), d.links(), false, "two boxes", "");
        assertEquals("two boxes", tag(figure("en", own).paint(300, 200)).alt());
    }

    @Test
    void anUnknownBoxIsNamedWithTheNearest() {
        figure("en", diagram(List.of("encoder", "decoder"), "encodr>decoder"));
        Diagnostic d = diagnostics.list().get(0);
        assertEquals("a.deck.groovy:3:1: error: no box 'encodr' for this arrow; did you mean 'encoder'?", d.toString());
    }

    @Test
    void doubleAndMissingBoxesAreErrors() {
        figure("en", diagram(List.of("a", "a")));
        figure("en", diagram(List.of())).paint(100, 100);
        assertEquals(List.of("duplicate-id", "empty-diagram"), diagnostics.list().stream().map(Diagnostic::code).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 3})
    void allOfItStandsInsideTheBoxAndCanBeRead(double factor) {
        Figure figure = figure("en", diagram(List.of("crawl the web", "clean", "tokenise", "train", "evaluate", "deploy"), "crawl the web>clean:raw pages",
            "clean>tokenise", "tokenise>train", "train>evaluate:weights", "evaluate>train:again", "evaluate>deploy", "train>train"));
        double width = figure.minWidth() * factor;
        double height = figure.minHeight(width) * factor;
        List<Item> items = figure.paint(width, height);
        Rect box = new Rect(0, 0, width, height);
        for (Drawn.Leaf leaf : Drawn.leaves(items)) assertTrue(box.contains(leaf.box(), 0.01), leaf + " in " + box);
        for (Drawn.Leaf run : Drawn.runs(items)) assertTrue(((GlyphRun) run.item()).size() >= 7 - 1e-6, run.text());
    }

    @Test
    void aSmallDiagramIsNotBlownUp() {
        List<Item> items = figure("en", diagram(List.of("alone"))).paint(660, 300);
        assertEquals(13, ((GlyphRun) Drawn.runs(items).get(0).item()).size(), 1e-9);
        Rect box = Drawn.paths(items).get(0).box();
        assertEquals(330, box.x() + box.width() / 2, 0.01);
        assertEquals(150, box.y() + box.height() / 2, 0.01);
    }

    @Test
    void inAColumnItBeginsAtTheTop() {
        Figure figure = figure("en", diagram(List.of("a", "b"), "a>b"));
        double used = figure.usedHeight(300, 280);
        assertTrue(used < 60, "takes " + used);
        assertTrue(Drawn.paths(figure.paint(300, used)).stream().mapToDouble(p -> p.box().y()).min().orElse(9) < 2);
        assertEquals(280, figure.usedHeight(660, 280), "in the middle of a whole page");
    }

    @Test
    void aLongChainIsFoldedRatherThanShrunk() {
        List<String> names = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            names.add("step number " + i);
            if (i > 0) links.add(names.get(i - 1) + ">" + names.get(i));
        }
        List<Item> items = figure("en", diagram(names, links.toArray(String[]::new))).paint(660, 260);
        for (Drawn.Leaf run : Drawn.runs(items)) assertTrue(((GlyphRun) run.item()).size() >= 9, run.text());
    }

    @Test
    void fortyBoxesFitAPage() {
        List<String> names = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            names.add("box " + i);
            if (i > 1) links.add("box " + (i + 1) / 3 + ">box " + i);
        }
        Figure figure = figure("en", diagram(names, links.toArray(String[]::new)));
        assertTrue(figure.minHeight(660) <= 290, "needs " + figure.minHeight(660));
        assertEquals(40, Drawn.runs(figure.paint(660, 290)).size());
    }

    @Test
    void noWordsTouchALine() {
        List<Item> items = figure("zh-CN", diagram(List.of("甲", "乙", "丙"), "甲>乙:去", "乙>甲:回", "乙>丙:再去", "丙>甲:循环", "丙>丙:自己")).paint(500, 250);
        List<Drawn.Leaf> grounds = Drawn.paths(items).stream().filter(p -> ((dev.deckle.renderer.display.PathItem) p.item()).stroke() == null).toList();
        List<Drawn.Leaf> labels = Drawn.runs(items).stream().filter(r -> !"甲乙丙".contains(r.text())).toList();
        assertEquals(5, labels.size());
        for (Drawn.Leaf label : labels) assertTrue(grounds.stream().anyMatch(g -> g.box().contains(label.box(), 0)), label.text() + " stands on paper");
    }

    @Test
    void otherBlocksAreForOthers() {
        DiagramPainter painter = new DiagramPainter();
        assertNull(painter.prepare(new Heading(LINE, "", "x"), null));
    }
}
