package dev.deckle.renderer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Heading;
import dev.deckle.model.block.MathBlock;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.PathItem;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.FontInfo;

class MathPainterTest {
    private static final Where LINE = new Where("a.deck.groovy", 3, 1);
    private final Diagnostics diagnostics = new Diagnostics();

    private Figure figure(String tex, boolean library) {
        Typesetter typesetter = new Typesetter(FontLibrary.bundled(), diagnostics);
        FigureContext context = new FigureContext(Themes.builtIn("report"), typesetter, "zh-CN", new SeriesColors(), diagnostics);
        return new MathPainter(library).prepare(new MathBlock(LINE, "", tex, ""), context);
    }

    private List<Item> painted(String tex) {
        Figure figure = figure(tex, true);
        return figure.paint(400, figure.naturalHeight(400));
    }

    private static String text(List<Item> items) {
        return Drawn.runs(items).stream().map(Drawn.Leaf::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E = mc^2", "\\frac{a}{b}", "\\sum_{i=1}^n \\sqrt{x_i}", "\\left( \\begin{matrix} 1 & 0 \\\\ 0 & 1 \\end{matrix} \\right)",
        "\\mathbb{E}_{x \\sim p}\\bigl[\\hat f_\\theta(x)\\bigr]", "α ≤ λ_й", "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}"})
    void formulasAreOutlinesInTheMiddleOfTheirBox(String tex) {
        Figure figure = figure(tex, true);
        double height = figure.naturalHeight(400);
        List<Item> items = figure.paint(400, height);
        assertEquals(List.of(), diagnostics.list());
        List<Drawn.Leaf> signs = Drawn.paths(items);
        Rect all = signs.stream().map(Drawn.Leaf::box).reduce(Rect::union).orElseThrow();
        assertTrue(new Rect(0, 0, 400, height).contains(all, 0.01), all + " in a height of " + height);
        assertEquals(200, all.x() + all.width() / 2, 4);
        signs.forEach(s -> assertEquals(Themes.builtIn("report").color("ink"), ((PathItem) s.item()).fill()));
    }

    @Test
    void itIsReadAsAFormula() {
        Tag tag = Drawn.leaves(painted(" x^2 ")).get(0).tags().get(0);
        assertEquals(Tag.Role.FORMULA, tag.role());
        assertEquals("x 的平方", tag.alt());
    }

    @Test
    void hanAreSetInTheDecksFontsAndStayText() {
        List<Item> items = painted("\\text{损失}_{训练} = \\frac{误差}{n}");
        assertEquals("损失|训练|误差", text(items));
        assertEquals(13, ((GlyphRun) Drawn.runs(items).get(0).item()).size(), 1e-4);
        assertEquals(9.1, ((GlyphRun) Drawn.runs(items).get(1).item()).size(), 1e-4);
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void coloursOfTheFormulaAreKept() {
        assertEquals(Color.rgb(0xFF0000), ((PathItem) Drawn.paths(painted("a + \\textcolor{red}{b}")).get(2).item()).fill());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "\\foo{a}                  ¦ unknown symbol or command or predefined TeXFormula: 'foo'",
        "\\includegraphics{/a.png} ¦ the command '\\includegraphics' is not possible in a formula here",
        "\\newcommand{\\a}{b} \\a  ¦ the command '\\newcommand' is not possible in a formula here",
        "\\frac{a}{b               ¦ a brace is not closed in this formula",
        "a } + {                   ¦ a brace is closed in this formula that was not opened",
        "' '                       ¦ this formula is empty"})
    void mistakesNameTheLine(String tex, String message) {
        Figure figure = figure(tex, true);
        Diagnostic found = diagnostics.list().get(0);
        assertTrue(found.toString().startsWith("a.deck.groovy:3:1: error: ") && found.message().endsWith(message), found.toString());
        figure.paint(300, figure.naturalHeight(300));
        assertEquals(1, diagnostics.list().size());
    }

    @Test
    void aBraceToBeSeenIsNotCounted() {
        painted("\\{ a \\} \\left\\{ b \\right.");
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void withoutTheLibraryASimpleFormulaIsSetAsText() {
        Figure figure = figure("E = mc^2", false);
        assertEquals("E = mc2", text(figure.paint(300, 40)).replace("|", "").replace('\u202F', ' '));
        Diagnostic found = diagnostics.list().get(0);
        assertEquals("math-missing", found.code());
        assertTrue(found.hint().contains("org.scilab.forge:jlatexmath:1.0.7"), found.hint());
    }

    @Test
    void withoutTheLibraryAHardFormulaIsShownAsWritten() {
        Figure figure = figure("\\begin{matrix} 1 & 0 \\end{matrix}", false);
        assertEquals("\\begin{matrix} 1 & 0 \\end{matrix}", text(figure.paint(300, 40)));
        assertEquals(1, diagnostics.list().size());
    }

    @Test
    void aWideFormulaShrinksOnlyWhileItCanBeRead() {
        Figure figure = figure("x_1 + x_2 + x_3 + x_4 + x_5 + x_6 + x_7 + x_8 + x_9", true);
        double least = figure.minWidth();
        assertTrue(least > 100);
        assertTrue(figure.naturalHeight(least) < figure.naturalHeight(1000));
        for (Drawn.Leaf leaf : Drawn.leaves(figure.paint(least, figure.naturalHeight(least)))) assertTrue(leaf.box().right() <= least + 0.01);
    }

    /** What another user of the library finds in it is what was there before. */
    @Test
    void theLibrariesFontsAreLeftAsTheyWere() throws Exception {
        painted("a + b");
        var fonts = FontInfo.class.getDeclaredField("fonts");
        var font = FontInfo.class.getDeclaredField("font");
        fonts.setAccessible(true);
        font.setAccessible(true);
        for (Object info : ((java.util.Map<?, ?>) fonts.get(null)).values()) assertNull(font.get(info));
    }

    @Test
    void manyAtOnceComeOutTheSame() throws Exception {
        List<Item> expected = painted("\\frac{\\text{损失}}{\\sqrt{n}}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Item>>> all = new ArrayList<>();
            for (int i = 0; i < 32; i++) all.add(threads.submit(() -> painted("\\frac{\\text{损失}}{\\sqrt{n}}")));
            for (Future<List<Item>> one : all) assertEquals(shape(expected), shape(one.get()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String shape(List<Item> items) {
        return Drawn.leaves(items).stream().map(l -> l.box() + l.text()).collect(Collectors.joining());
    }

    @Test
    void otherBlocksAreForOthers() {
        assertNull(new MathPainter().prepare(new Heading(LINE, "", "x"), null));
    }
}
