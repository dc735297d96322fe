package dev.deckle.renderer.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Scorecard.Grade;
import dev.deckle.model.block.Table;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.icon.IconPainter;
import dev.deckle.renderer.image.Album;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.SeriesColors;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.Keys;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.PageReferences;
import dev.deckle.renderer.layout.context.Words;
import dev.deckle.renderer.sample.Drawn;
import dev.deckle.renderer.text.FontLibrary;
import dev.deckle.renderer.text.Typesetter;
import dev.deckle.renderer.theme.Theme;
import dev.deckle.renderer.theme.Themes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableFlowTest {
    private static final Where LINE = new Where("a.deck.groovy", 3, 1);
    private static final Fit TIGHTEST = new Fit(0.757, 0.25, 0.5);
    private final Diagnostics diagnostics = new Diagnostics();

    private LayoutContext context() {
        Typesetter typesetter = new Typesetter(FontLibrary.bundled(), diagnostics);
        Theme theme = Themes.builtIn("report");
        return new LayoutContext(theme, typesetter, "en", Words.of("en"), new Keys(), new PageReferences(List.of(), diagnostics), 2,
                new FigureContext(theme, typesetter, "en", new SeriesColors(), diagnostics), List.of(), new IconPainter(diagnostics), new Album(diagnostics), diagnostics);
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(LINE, Table.RowKind.CELLS, List.of(cells).stream().map(Table.Cell::of).toList());
    }

    private static Table table(List<Double> widths, Table.Row... body) {
        return new Table(LINE, "", "", List.of(), List.of(body), List.of(), widths, false, Map.of(), Table.Best.NONE, "", List.of());
    }

    private List<Strip> strips(Table table, double width, Fit fit) {
        return new TableFlow(table, context()).strips(width, fit);
    }

    /** The runs of all strips, the strips one over the other. */
    private List<Drawn.Leaf> runs(Table table, double width) {
        List<Drawn.Leaf> runs = new ArrayList<>();
        for (Strip strip : strips(table, width, Fit.NATURAL)) runs.addAll(Drawn.runs(strip.items()));
        return runs;
    }

    private static List<String> texts(List<Drawn.Leaf> runs) {
        return runs.stream().map(Drawn.Leaf::text).toList();
    }

    private static double size(Drawn.Leaf run) {
        return ((GlyphRun) run.item()).size();
    }

    @Test
    void gapsShrinkBeforeTheTypeAndNumbersStayWhole() {
        String[] numbers = Collections.nCopies(10, "127.5").toArray(String[]::new);
        List<Drawn.Leaf> narrow = runs(table(List.of(), row(numbers)), 300);
        assertEquals(List.of(numbers), texts(narrow));
        assertEquals(9.25, size(narrow.get(0)), 1e-9);
        List<Drawn.Leaf> narrower = runs(table(List.of(), row(numbers)), 240);
        assertEquals(List.of(numbers), texts(narrower));
        assertTrue(size(narrower.get(0)) < 9.25 && size(narrower.get(0)) >= 7, "size " + size(narrower.get(0)));
        for (int i = 1; i < narrower.size(); i++)
            assertTrue(narrower.get(i).box().x() > narrower.get(i - 1).box().right() + 3, "columns " + i + " touch");
    }

    @Test
    void wordsAreBrokenOnlyWhereSmallTypeDoesNotDoAndNumbersNever() {
        String[] cells = {"unbreakableword", "10.5 %", "3.4 million", "2023-08-01"};
        List<Drawn.Leaf> small = runs(table(List.of(), row(cells)), 175);
        assertEquals(List.of(cells), texts(small));
        assertTrue(size(small.get(0)) < 9);
        List<String> torn = texts(runs(table(List.of(), row(cells)), 145));
        assertEquals(List.of(cells).subList(1, 4), torn.subList(torn.size() - 3, torn.size()));
        assertTrue(torn.size() > 4);
    }

    @Test
    void aTableOfNumbersThatCannotFitNamesItsLineInTheTightestFit() {
        Table table = table(List.of(), row(Collections.nCopies(10, "127.5").toArray(String[]::new)));
        assertTrue(Strip.height(strips(table, 100, Fit.NATURAL)) > 200 * 405, "a fit with more width must win");
        assertEquals(List.of(), diagnostics.list());
        strips(table, 100, TIGHTEST);
        String said = diagnostics.list().get(0).toString();
        assertTrue(said.startsWith("a.deck.groovy:3:1: error: a table of 10 columns needs at least "), said);
    }

    @Test
    void sharesAskedForNeverTearANumber() {
        assertEquals(List.of("1234.5", "word"), texts(runs(table(List.of(0.1, 9.0), row("1234.5", "word")), 300)));
    }

    @Test
    void surplusIsSharedAsGapsSoThatNumbersKeepAwayFromWords() {
        List<Drawn.Leaf> runs = runs(table(List.of(), row("a name", "12.5", "a remark", "7"), row("a name", "12.5", "a remark", "7")), 600);
        double first = runs.get(1).box().x() - runs.get(0).box().right();
        for (int i = 1; i < 3; i++) assertEquals(first, runs.get(i + 1).box().x() - runs.get(i).box().right(), 0.5, "gap " + i);
        assertTrue(first > 20);
    }

    @Test
    void noSpaceIsWastedOutsideTheTable() {
        double needed = new TableFlow(table(List.of(), row("some words", "more words")), context()).naturalWidth(Fit.NATURAL);
        List<Drawn.Leaf> runs = runs(table(List.of(), row("some words", "more words")), needed + 0.01);
        assertEquals(List.of("some words", "more words"), texts(runs));
        assertEquals(0, runs.get(0).box().x(), 0.01);
        assertEquals(needed, runs.get(1).box().right(), 0.1);
    }

    @Test
    void gradesAreDrawnInOneSizeAndReadAsTheirWords() {
        Table table = table(List.of(0.0, 1.0, 0.0), row("9", "a", "yes"), row("10", "b", "no"), row("11", "c", "partly"), row("12", "d", "open"));
        List<Strip> strips = new TableFlow(table, context(), List.of(Grade.YES, Grade.NO, Grade.PARTLY, Grade.OPEN)).strips(600, Fit.NATURAL);
        assertEquals(List.of("9", "a", "yes"), texts(Drawn.runs(strips.get(0).items())));
        assertEquals("10", Drawn.runs(strips.get(1).items()).get(0).text());
        double word = Drawn.runs(strips.get(0).items()).get(2).box().x();
        for (Strip strip : strips) {
            Drawn.Leaf mark = Drawn.paths(strip.items()).get(1);
            assertTrue(mark.tags().get(0).artifact());
            assertTrue(mark.box().width() <= 9.25 && mark.box().right() < word, "mark at " + mark.box());
            assertEquals(word, Drawn.runs(strip.items()).get(2).box().x(), 1e-9);
        }
    }

    @Test
    void theBestIsTheLargestWithItsMultiplierAndMixedUnitsAreLeftAlone() {
        Table table = new Table(LINE, "", "", List.of(), List.of(row("1.2亿", "3×"), row("3,400万", "1.2亿")), List.of(), List.of(), false, Map.of(),
                Table.Best.MAX, "", List.of());
        List<Drawn.Leaf> bold = runs(table, 600).stream().filter(r -> ((GlyphRun) r.item()).face().name().contains("Bold")).toList();
        assertEquals(List.of("1.2"), texts(bold));
    }

    private static Table.Row across(Table.RowKind kind) {
        return new Table.Row(LINE, kind, List.of(Table.Cell.of("across")));
    }

    @Test
    void remarksAndGroupsStayWithTheirRows() {
        Table table = table(List.of(), row("a", "b"), across(Table.RowKind.GROUP), across(Table.RowKind.FULL), row("a", "b"), row("a", "b"),
                across(Table.RowKind.FULL));
        List<Integer> costs = strips(table, 300, Fit.NATURAL).stream().map(Strip::cost).toList();
        assertEquals(List.of(Strip.FREE, Strip.FREE, Strip.FORBIDDEN, Strip.FORBIDDEN, Strip.FREE, Strip.FORBIDDEN), costs);
    }

    @Test
    void zebraTintsEveryOtherRowOfCellsAnewInEachGroup() {
        Table table = new Table(LINE, "", "", List.of(row("h")), List.of(row("1"), across(Table.RowKind.FULL), row("2"), row("3"), across(Table.RowKind.GROUP),
                row("4"), row("5")), List.of(), List.of(), true, Map.of(), Table.Best.NONE, "", List.of());
        List<Boolean> tinted = strips(table, 300, Fit.NATURAL).stream().map(s -> Drawn.paths(s.items()).size() > 1).toList();
        assertEquals(List.of(false, false, false, true, false, false, false, true), tinted);
    }

    @Test
    void dashesStandUnderTheDigits() {
        List<Drawn.Leaf> runs = runs(table(List.of(), row("a", "128.55 %"), row("b", "–"), row("c", "7")), 400);
        assertEquals(runs.get(5).box().right(), runs.get(3).box().right(), 0.1);
        assertTrue(runs.get(3).box().right() < runs.get(1).box().right() - 10);
    }

    @Test
    void aCellOverColumnsOfNumbersStandsInTheirMiddle() {
        Table.Row over = new Table.Row(LINE, Table.RowKind.CELLS, List.of(Table.Cell.of("b"), new Table.Cell("none", 2, 1, Table.Align.AUTO, false)));
        List<Drawn.Leaf> runs = runs(table(List.of(), row("a", "12.5", "12.5"), over), 400);
        double middle = (runs.get(1).box().x() + runs.get(2).box().right()) / 2;
        assertEquals(middle, (runs.get(4).box().x() + runs.get(4).box().right()) / 2, 0.1);
    }

    @Test
    void codesInTheFirstColumnStandLeft() {
        List<Drawn.Leaf> runs = runs(table(List.of(), row("001", "001"), row("02", "02")), 400);
        assertEquals(runs.get(0).box().x(), runs.get(2).box().x(), 1e-9);
        assertTrue(runs.get(3).box().x() > runs.get(1).box().x() + 3);
    }

    @Test
    void aScorecardGivesItsTextsTheWidthThatTheyNeed() {
        String note = "a note that is rather long, so that half of the width would not do for it";
        Table table = table(List.of(), row("1", "short", note, "yes"), row("2", "short too", note, "no"));
        List<Strip> strips = new TableFlow(table, context(), List.of(Grade.YES, Grade.NO)).strips(450, Fit.NATURAL);
        List<Drawn.Leaf> runs = Drawn.runs(strips.get(0).items());
        assertEquals(List.of("1", "short", note, "yes"), texts(runs));
        assertEquals(20, runs.get(1).box().x(), 8);
        double last = Drawn.runs(strips.get(0).items()).get(3).box().right();
        assertEquals(450, last, 1);
    }

    @Test
    void shortColumnsKeepTheirLinesBesideALongOne() {
        String longText = "many words ".repeat(40).strip();
        List<String> texts = texts(runs(table(List.of(), row("New South Wales", longText, "two words")), 400));
        assertTrue(texts.contains("New South Wales") && texts.contains("two words"), texts.toString());
    }

    @Test
    void longColumnsShareTheWidthByTheirLength() {
        List<Drawn.Leaf> runs = runs(table(List.of(), row("many words ".repeat(10).strip(), "many words ".repeat(40).strip())), 500);
        double second = runs.stream().mapToDouble(r -> r.box().x()).max().orElseThrow();
        assertEquals(100, second, 25);
    }

    @Test
    void aTableNearlyAsWideAsItsPlaceIsJustAsWide() {
        double needed = new TableFlow(table(List.of(), row("some words", "12.5")), context()).naturalWidth(Fit.NATURAL);
        double place = needed * 2;
        List<Drawn.Leaf> runs = runs(table(List.of(), row("some words", "12.5")), place);
        assertEquals(place, runs.get(1).box().right(), 0.1);
    }

    private static Table.Row over(int rows, String text, String... cells) {
        List<Table.Cell> all = new ArrayList<>(List.of(new Table.Cell(text, 1, rows, Table.Align.AUTO, false)));
        for (String cell : cells) all.add(Table.Cell.of(cell));
        return new Table.Row(LINE, Table.RowKind.CELLS, all);
    }

    @Test
    void aPageThatBeginsInsideACellOverRowsShowsItAgainBesideItsFirstRow() {
        Table table = table(List.of(), over(3, "family", "1"), row("2"), row("3"), row("other", "4"));
        List<Strip> strips = strips(table, 300, Fit.NATURAL);
        assertEquals(List.of("1", "family"), texts(Drawn.runs(strips.get(0).items())).stream().sorted().toList());
        assertEquals(List.of("2"), texts(Drawn.runs(strips.get(1).items())));
        for (int r = 1; r < 3; r++) {
            List<Drawn.Leaf> opening = Drawn.runs(strips.get(r).opening().get());
            assertEquals(List.of("family", String.valueOf(r + 1)), texts(opening), "in their order");
            assertEquals(opening.get(1).box().bottom(), opening.get(0).box().bottom(), 3, "on one line");
            assertTrue(opening.get(0).tags().get(0).artifact());
        }
        assertNull(strips.get(3).opening());
    }

    @Test
    void aCellOverRowsIsNotShownAgainWhereItHasNoRoom() {
        List<Strip> strips = strips(table(List.of(), over(3, "one line<br>and another", "1"), row("2"), row("3")), 300, Fit.NATURAL);
        assertEquals(2, strips.size());
        assertEquals(List.of("3"), texts(Drawn.runs(strips.get(strips.size() - 1).opening().get())));
    }
}
