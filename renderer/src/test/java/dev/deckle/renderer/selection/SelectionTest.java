package dev.deckle.renderer.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Document.Attachment;
import dev.deckle.renderer.pdf.Judge;
import dev.deckle.renderer.sample.TagDump;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Some pages of a deck are a document that conforms by itself and holds nothing of the others. */
class SelectionTest {
    private static RenderedDeck render(Consumer<DeckBuilder> body) {
        return new Renderer(RenderOptions.DEFAULT.withAttachData(true)).render(DeckBuilder.deck(d -> {
            d.title("T");
            d.language("en");
            body.accept(d);
        }));
    }

    /** The tags of some pages, which conform. */
    private static String tags(RenderedDeck deck, Integer... pages) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        deck.pages(List.of(pages)).writePdf(out);
        assertEquals(List.of(), Judge.failures(out.toByteArray(), PDFAFlavour.PDFUA_1));
        return TagDump.of(out.toByteArray());
    }

    private static List<String> headings(String tags) {
        return tags.lines().map(String::strip).filter(l -> l.matches("H[1-6].*")).toList();
    }

    @Test
    void headingsRiseWhereTheirDividerIsLeftOut() throws Exception {
        RenderedDeck deck = render(d -> {
            for (String name : List.of("A", "B")) d.section(name, s -> {
                s.slide("one", x -> x.heading("inner"));
                s.slide("two", x -> x.text("y"));
            });
        });
        assertEquals(List.of("H1", "H2", "H3", "H2", "H1", "H2", "H3", "H2"), headings(tags(deck, 1, 2, 3, 4, 5, 6)));
        assertEquals(List.of("H1", "H2", "H1", "H1", "H2", "H3"), headings(tags(deck, 2, 3, 4, 5)));
    }

    @Test
    void aLinkOverSeveralLinesStaysOne() throws Exception {
        RenderedDeck deck = render(d -> {
            d.slide("one", x -> x.text("[" + "words ".repeat(60).strip() + "](https://example.org)"));
            d.slide("two", x -> x.text("y"));
        });
        assertEquals(1, tags(deck, 1, 2).lines().filter(l -> l.strip().startsWith("Link")).count());
        assertEquals(1, tags(deck, 1).lines().filter(l -> l.strip().startsWith("Link")).count());
    }

    @Test
    void sourcesAndDataOfOtherPagesGo() {
        RenderedDeck deck = render(d -> {
            for (String name : List.of("A", "B", "C")) d.slide("slide " + name, x -> {
                x.bars(Map.of(name, 1, "alt", "a bar"));
                x.source("both");
                x.source("source " + name);
            });
        });
        RenderedDeck part = deck.pages(List.of(2, 3));
        assertEquals(List.of("chart-02.csv", "chart-03.csv"), part.document().attachments().stream().map(Attachment::name).toList());
        assertEquals("source,url,as of,pages\r\nboth,,,2 3\r\nsource B,,,2\r\nsource C,,,3\r\n", new String(part.sourcesCsv(), StandardCharsets.UTF_8));
        assertEquals(List.of("chart-03.csv"), part.pages(List.of(2)).document().attachments().stream().map(Attachment::name).toList());
        assertEquals(2, part.handout(2).document().attachments().size());
    }

    @Test
    void theDataOfAChartGoesWithItsOwnPage() {
        RenderedDeck deck = render(d -> d.slide("long", x -> {
            x.text("word ".repeat(900));
            x.bars(Map.of("A", 1, "alt", "a bar"));
        }));
        List<Integer> on = deck.document().attachments().get(0).pages();
        assertEquals(1, on.size());
        for (int page = 1; page <= deck.pageCount(); page++)
            assertEquals(on.contains(page) ? 1 : 0, deck.pages(List.of(page)).document().attachments().size(), "page " + page);
    }

    @Test
    void titlesAndHeadsOfTablesAreToldWhereTheyWereOnlyRepeated() throws Exception {
        RenderedDeck deck = render(d -> d.slide("title", x -> x.table(t -> {
            t.head("left", "right", "remark");
            for (int i = 0; i < 90; i++) t.row("row" + i, i, "word ".repeat(16));
        })));
        assertTrue(deck.pageCount() > 2);
        String all = tags(deck, 1, 2, 3);
        assertEquals(1, all.split("'left'", -1).length - 1, all);
        String part = tags(deck, 2, 3);
        assertEquals(1, part.split("'left'", -1).length - 1, part);
        assertTrue(part.startsWith("Document\n  H1\n    'title (2/"), part);
        assertTrue(part.contains("THead") && part.contains("TH") && !part.contains("(3/"), part);
    }

    @Test
    void headsThatWereOnlyRepeatedInPiecesSideBySideAreToldOnce() throws Exception {
        RenderedDeck deck = render(d -> d.slide("title", x -> x.table(t -> {
            t.head("left", "right");
            for (int i = 0; i < 400; i++) t.row("row" + i, i);
        })));
        assertTrue(deck.pageCount() > 2);
        String part = tags(deck, 2, 3);
        assertEquals(1, part.split("'left'", -1).length - 1, part);
    }

    @Test
    void aFormulaInTheFooterIsNoReasonToTellIt() throws Exception {
        RenderedDeck deck = render(d -> {
            d.footer("of $a/b$");
            d.slide("one", x -> x.text("y"));
            d.slide("two", x -> x.text("z"));
        });
        assertEquals("Document\n  H1\n    'two' on 1\n  P\n    'z' on 1\n", tags(deck, 2));
    }

    @Test
    void cellsOverRowsThatAreLeftOutDoNotBreakTheTable() throws Exception {
        RenderedDeck deck = render(d -> d.slide("title", x -> x.table(t -> {
            t.head("", "name", "number");
            t.row(Map.of("text", "all", "rows", 60), "word ".repeat(20), 0);
            for (int i = 1; i < 60; i++) t.row("row" + i, i);
            for (int i = 0; i < 20; i++) t.row("behind", "row", i);
        })));
        assertTrue(deck.pageCount() > 2);
        tags(deck, 1);
        tags(deck, 1, 3);
        String part = tags(deck, 2, 3);
        assertEquals(1, part.split("RowSpan", -1).length - 1, part);
        assertTrue(part.indexOf("RowSpan") < part.indexOf("'row"), part);
    }
}
