package dev.deckle.model;

import static dev.deckle.model.build.Kinds.image;
import static dev.deckle.model.build.Kinds.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Caption;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Table;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BuildersTest {
    private static Slide slide(Consumer<SlideBuilder> body) {
        Deck deck = DeckBuilder.deck((path, where) -> path.getBytes(), d -> d.slide("t", body));
        return (Slide) deck.parts().get(0);
    }

    private static List<String> said(Consumer<SlideBuilder> body) {
        DeckException e = assertThrows(DeckException.class, () -> slide(body));
        return e.diagnostics().stream().map(d -> d.message() + (d.hint().isEmpty() ? "" : "; " + d.hint())).toList();
    }

    @Test
    void javaSaysADeckWithTheSameWords() {
        Deck deck = DeckBuilder.deck(d -> {
            d.title("State of AI");
            d.keywords("a", "b");
            d.size("4:3");
            d.cover();
            d.section(Map.of("title", "Industry and money"), "Industry", s -> {
                s.slide(Map.of("id", "one"), "One chip", b -> {
                    b.lead("**10.3** bn");
                    b.model(text().plus(image()).to(text()));
                    b.bullets("a", "b", List.of("b.1"));
                    b.bars(Map.of("Q1", 1, "highlight", "Q1"));
                    b.source(Map.of("url", "https://example.org"), "NVIDIA");
                });
                s.agenda();
            });
            d.closing();
        });
        assertEquals(PageSize.FOUR_BY_THREE, deck.size());
        Section section = deck.sections().get(0);
        assertEquals("Industry and money", section.title());
        assertEquals("Industry", section.id());
        Slide slide = (Slide) section.parts().get(0);
        assertEquals(new Modality(List.of(Kind.TEXT, Kind.IMAGE), List.of(Kind.TEXT)), slide.modality());
        assertEquals("https://example.org", slide.sources().get(0).url());
        assertEquals("b.1", ((ListBlock) slide.blocks().get(0)).items().get(1).items().get(0).text());
        assertEquals(List.of("Q1"), ((ChartFigure) slide.blocks().get(1)).chart().highlight());
    }

    @Test
    void everyNodeKnowsTheJavaLineThatMadeIt() {
        int here = Thread.currentThread().getStackTrace()[1].getLineNumber();
        Slide slide = slide(s ->
            s.text("here"));
        assertEquals("BuildersTest.java:" + (here + 2), slide.blocks().get(0).where().toString());
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertEquals(List.of("`image` has no option 'altt'; did you mean 'alt'?", "`decorative:` of `image` needs true or false, not the text 'yes'",
                "this slide has a lead already, in line " + (Thread.currentThread().getStackTrace()[1].getLineNumber() + 5)
                        + "; a slide has one takeaway; say the rest with text or bullets"),
            said(s -> {
                s.image(new java.util.TreeMap<>(Map.of("altt", "x")), "a.png");
                s.image(Map.of("decorative", "yes"), "b.png");
                s.lead("one");
                s.lead("two");
            }));
    }

    @Test
    void aPictureNeedsAReader() {
        DeckException e = assertThrows(DeckException.class, () -> DeckBuilder.deck(d -> d.slide("x", s -> s.image("a.png"))));
        assertEquals("no-folder", e.diagnostics().get(0).code());
    }

    @Test
    void aCaptionBelongsToTheFigureBeforeIt() {
        List<Block> b = slide(s -> {
            s.image("a.png");
            s.caption("of a");
            s.caption("a second");
            s.text("t");
            s.caption("of nothing");
        }).blocks();
        assertEquals("of a", ((Image) b.get(0)).caption());
        assertEquals("a second", assertInstanceOf(Caption.class, b.get(1)).text());
        assertEquals("of nothing", assertInstanceOf(Caption.class, b.get(3)).text());
    }

    @Test
    void aChartFindsItsColumns() {
        DataTable data = new DataTable("d", List.of(new Column("name", Column.Type.TEXT), new Column("year", Column.Type.NUMBER), new Column("v", Column.Type.NUMBER)),
                List.of(List.of("a", 2022.0, 1.0), List.of("b", 2023.0, 2.0)), dev.deckle.model.diagnostic.Where.NONE);
        Mark bars = mark(s -> s.bars(Map.of("data", data)));
        assertEquals("name", bars.x());
        assertEquals(List.of("year", "v"), bars.y());
        Mark lines = mark(s -> s.lines(Map.of("data", data, "x", "year", "series", "name")));
        assertEquals(List.of("v"), lines.y());
        Mark histogram = mark(s -> s.histogram(Map.of("data", data)));
        assertEquals("year", histogram.x());
        assertEquals(List.of("v"), mark(s -> s.points(Map.of("data", data, "x", "year"))).y());
        assertEquals(List.of("`pie` finds no column of numbers in d; name it: y: 'column'; the columns are name"),
                said(s -> s.pie(Map.of("data", new DataTable("d", List.of(new Column("name", Column.Type.TEXT)), List.of(List.of("a")), null)))));
    }

    @Test
    void errorBarsNeedNoMiddle() {
        List<Map<String, Object>> rows = List.of(Map.of("model", "Fern", "low", 43.7, "high", 57.3));
        Mark mark = mark(s -> s.errorBars(Map.of("data", rows, "x", "model", "low", "low", "high", "high")));
        assertEquals(List.of(), mark.y());
        assertEquals(List.of("`errorBars` finds no column of numbers in its data; name it: y: 'column'; the columns are model"),
                said(s -> s.errorBars(Map.of("data", List.of(Map.of("model", "Fern")), "x", "model"))));
        Map<String, Object> row = new java.util.LinkedHashMap<>(rows.get(0));
        row.put("score", 50);
        row.put("n", 7);
        assertEquals(List.of("score"), mark(s -> s.errorBars(Map.of("data", List.of(row), "x", "model", "low", "low", "high", "high"))).y());
    }

    @Test
    void dataWithoutAnythingInItAreSaidToBeEmpty() {
        for (Object nothing : List.of(List.of(), List.of(List.of()), List.of(Map.of()), Map.of()))
            assertEquals(List.of("the data of `bars` is empty: there is not even a name of a column; a table without rows still has its names: rows([['name', 'value']])"),
                    said(s -> s.bars(Map.of("data", nothing))));
        assertEquals(List.of("name", "value"), ((ChartFigure) slide(s -> s.bars(Map.of("data", List.of(List.of("name", "value")), "x", "name"))).blocks().get(0)).chart().data().columnNames());
    }

    private static Mark mark(Consumer<SlideBuilder> body) {
        return ((ChartFigure) slide(body).blocks().get(0)).chart().marks().get(0);
    }

    @Test
    void inlineNumbersAreToldFromOptions() {
        Map<String, Object> given = new java.util.LinkedHashMap<>();
        given.put("A", 1);
        given.put("B", null);
        given.put("unit", "bn");
        Chart chart = ((ChartFigure) slide(s -> s.bars(given)).blocks().get(0)).chart();
        assertEquals("bn", chart.unit());
        assertEquals(List.of("A", "B"), chart.data().column("name"));
        assertEquals(Arrays.asList(1.0, null), chart.data().column("value"));
        Chart two = ((ChartFigure) slide(s -> s.bars(Map.of("Q1", Map.of("x", 3)))).blocks().get(0)).chart();
        assertEquals(List.of("name", "x"), two.data().columnNames());
    }

    @Test
    void spansEndWithTheirRows() {
        Table t = (Table) slide(s -> s.table("t", b -> {
            b.head("a", Map.of("text", "b", "span", 2));
            b.row(Map.of("text", "x", "rows", 4), 1, 2.50);
            b.row(5, 6);
            b.full("remark");
            b.row(3, 4, Map.of("text", "y", "rows", 9));
        })).blocks().get(0);
        assertEquals("2.5", t.body().get(0).cells().get(2).text());
        assertEquals(2, t.head().get(0).cells().get(1).span());
        assertEquals(2, t.body().get(0).cells().get(0).rows());
        assertEquals(1, t.body().get(3).cells().get(2).rows());
    }

    @Test
    void rowsThatLeaveColumnsEmptyAreWarnedAbout() {
        assertEquals(List.of("this row fills 2 of the table's 3 columns; count the cells, with span: and rows: of those above; an empty cell is ''",
                "the table has 3 columns, but alignments or widths for 4"), said(s -> s.table(b -> {
                    b.head("a", "b", "c");
                    b.row(1, 2);
                    b.align("left", "left", "left", "left");
                })));
    }

    @Test
    void percentColumnsOfDataAreShownInPercent() {
        DataTable data = new DataTable("d", List.of(new Column("n", Column.Type.TEXT), new Column("p", Column.Type.NUMBER, "0%"), new Column("v", Column.Type.NUMBER)),
                List.of(List.of("a", 0.07, 3.0)), null);
        Table t = (Table) slide(s -> s.table(Map.of("data", data))).blocks().get(0);
        assertEquals(List.of("a", "7%", "3"), t.body().get(0).cells().stream().map(Table.Cell::text).toList());
    }

    @Test
    void numbersInTablesHaveATrueMinusAndTextsStayAsWritten() {
        DataTable data = new DataTable("d", List.of(new Column("n", Column.Type.TEXT), new Column("p", Column.Type.NUMBER, "0.0%"), new Column("v", Column.Type.NUMBER)),
                List.of(List.of("-3", -0.07, -3.0)), null);
        Table t = (Table) slide(s -> s.table(Map.of("data", data))).blocks().get(0);
        assertEquals(List.of("-3", "\u22127.0%", "\u22123"), t.body().get(0).cells().stream().map(Table.Cell::text).toList());
        Table rows = (Table) slide(s -> s.table(b -> b.row("-3", -3, Map.of("text", -1.5)))).blocks().get(0);
        assertEquals(List.of("-3", "\u22123", "\u22121.5"), rows.body().get(0).cells().stream().map(Table.Cell::text).toList());
    }

    @Test
    void listingsLoseTheIndentationOfTheScript() {
        assertEquals("def f():\n    return 1\n\nf()", ((Code) slide(s -> s.code("python", "\n        def f():\n            return 1\n\n        f()\n    ")).blocks().get(0)).text());
        assertEquals("a\n  b", ((Code) slide(s -> s.code("a\n  b")).blocks().get(0)).text());
    }
}
