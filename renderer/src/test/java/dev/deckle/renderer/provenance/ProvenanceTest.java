package dev.deckle.renderer.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Deck;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Document.Attachment;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.pdf.Judge;
import dev.deckle.renderer.sample.Drawn;
import dev.deckle.renderer.sample.TagDump;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ProvenanceTest {
    private static Deck deck() {
        Map<String, Object> bars = new LinkedHashMap<>();
        bars.put("A, the \"first\"", 10);
        bars.put("B_2", 2.5);
        bars.put("alt", "two bars");
        return DeckBuilder.deck(d -> {
            d.title("T");
            d.language("en");
            d.slide("Bars of **two**", s -> {
                s.bars(bars);
                s.source(Map.of("url", "https://example.org", "asOf", "2023"), "Example, Inc.");
            });
            d.slide("Words", s -> s.source("Example, Inc."));
        });
    }

    @Test
    void theDataOfAChartIsAFile() {
        List<Attachment> files = new Renderer(RenderOptions.DEFAULT.withAttachData(true)).render(deck()).document().attachments();
        assertEquals("chart-01.csv", files.get(0).name());
        assertEquals("Page 1, Bars of two", files.get(0).description());
        String csv = new String(files.get(0).bytes(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("\"A, the \"\"first\"\"\",10\r\n") && csv.contains("B_2,2.5\r\n"), csv);
    }

    @Test
    void attachedDataMakesPdfA3() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new Renderer(RenderOptions.DEFAULT.withAttachData(true)).render(deck()).writePdf(pdf);
        assertEquals(List.of(), Judge.failures(pdf.toByteArray(), PDFAFlavour.PDFA_3_A));
    }

    @Test
    void theFigureOfAChartSaysWhichFileIsBehindIt() throws Exception {
        Deck charts = DeckBuilder.deck(d -> {
            d.title("T");
            d.slide("Two", s -> {
                for (int i = 1; i < 3; i++) s.bars(new LinkedHashMap<>(Map.of("a", i, "alt", "bar " + i)));
            });
        });
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new Renderer(RenderOptions.DEFAULT.withAttachData(true)).render(charts).writePdf(pdf);
        String tree = TagDump.of(pdf.toByteArray());
        assertTrue(tree.contains("Figure Alt='bar 1' AF=[chart-01.csv]") && tree.contains("Figure Alt='bar 2' AF=[chart-02.csv]"), tree);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) assertEquals(List.of(), Judge.failures(pdf.toByteArray(), flavour));
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            assertEquals(2, read.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")).size());
        }
    }

    @Test
    void theAnnexHoldsTheNumbersAsTables() {
        RenderedDeck plain = new Renderer().render(deck());
        RenderedDeck annexed = new Renderer(RenderOptions.DEFAULT.withDataTables(true)).render(deck());
        assertEquals(plain.pageCount() + 2, annexed.pageCount());
        assertEquals("Bars of two", annexed.document().pages().get(annexed.pageCount() - 1).title());
    }

    @Test
    void theAnnexLeadsBackStandsBeforeTheLastPageAndHasNoTitleTwice() {
        Deck deck = DeckBuilder.deck(d -> {
            d.title("T");
            d.language("en");
            for (int i = 0; i < 2; i++) d.slide("Half [and] *half*", s -> s.bars(new LinkedHashMap<>(Map.of("a", 1, "alt", "one bar"))));
            d.closing();
        });
        Document annexed = new Renderer(RenderOptions.DEFAULT.withDataTables(true)).render(deck).document();
        List<String> titles = annexed.pages().stream().map(Page::title).toList();
        assertEquals(List.of("Half [and] half", "Half [and] half (2)"), titles.subList(3, 5), titles.toString());
        assertEquals(6, annexed.pages().size());
        assertEquals(Map.of("data:1", 1, "data:2", 2), Map.of("data:1", annexed.anchors().get("data:1"), "data:2", annexed.anchors().get("data:2")));
        String last = Drawn.runs(annexed.pages().get(4).items()).stream().map(Drawn.Leaf::text).collect(Collectors.joining());
        assertTrue(last.contains("The chart is on page 2: Half [and] half"), last);
    }

    @Test
    void aDeckWithoutChartsHasNoAnnex() {
        Deck words = DeckBuilder.deck(d -> d.slide("Words", s -> s.lead("only")));
        assertSame(words, DataAnnex.added(words));
        assertTrue(DataFiles.of(words, Map.of()).isEmpty());
    }

    @Test
    void theRegisterListsEachSourceWithItsPages() {
        String csv = new String(new Renderer().render(deck()).sourcesCsv(), StandardCharsets.UTF_8);
        assertEquals("source,url,as of,pages\r\n\"Example, Inc.\",https://example.org,2023,1\r\n\"Example, Inc.\",,,2\r\n", csv);
        assertFalse(csv.contains("\n\n"));
    }
}
