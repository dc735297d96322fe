package dev.deckle.renderer.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.handout.NoteSetter.NoteLine;
import dev.deckle.renderer.pdf.Judge;
import dev.deckle.renderer.pdf.PdfOptions;
import dev.deckle.renderer.pdf.PdfWriter;
import dev.deckle.renderer.sample.Samples;
import dev.deckle.renderer.sample.TagDump;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HandoutTest {
    /** One word a line. */
    private static final NoteSetter WORDS = (text, width, size) -> {
        List<NoteLine> lines = new ArrayList<>();
        for (String word : text.split(" ")) lines.add(new NoteLine(List.of(Samples.lato(size, 0, 0, word))));
        return lines;
    };

    @ParameterizedTest
    @CsvSource({"2,4,595,842", "3,3,595,842", "4,2,842,595", "6,2,595,842"})
    void sheets_hold_the_pages_in_order(int perSheet, int sheets, int width, int height) throws Exception {
        Document handout = Handout.of(deck(8), perSheet);
        assertEquals(sheets, handout.pages().size());
        assertEquals(width + " " + height, Math.round(handout.pages().get(0).width()) + " " + Math.round(handout.pages().get(0).height()));
        // page 7 holds the anchor and the last outline entry
        assertEquals((7 + perSheet - 1) / perSheet, handout.anchors().get("seven"));
        assertEquals((7 + perSheet - 1) / perSheet, handout.outline().get(1).page());
        byte[] pdf = pdf(handout);
        assertEquals(List.of(), Judge.failures(pdf, PDFAFlavour.PDFUA_1));
        String tags = TagDump.of(pdf);
        assertTrue(tags.indexOf("slide 3") < tags.indexOf("slide 4"), tags);
        assertEquals(1, tags.lines().filter(l -> l.strip().equals("Sect")).count(), "the section is still one");
    }

    @Test
    void other_numbers_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Handout.of(deck(2), 5));
    }

    @Test
    void notes_stand_under_their_page_and_go_on_overleaf() throws Exception {
        Page noted = Samples.page(1, Samples.tagged(Tag.of(Role.SECT, 1), Samples.tagged(Role.H1, Samples.lato(20, 30, 50, "title"))));
        Page long1 = new Page(1, 720, 405, noted.background(), "", noted.items(), List.of("one two", String.join(" ", Collections.nCopies(60, "word"))));
        Document notes = NotePages.of(new Document(Samples.info(), List.of(long1, Samples.page(2)), List.of(), Map.of("second", 2), List.of()), WORDS);
        assertEquals(3, notes.pages().size());
        assertEquals(3, notes.anchors().get("second"));
        byte[] pdf = pdf(notes);
        assertEquals(List.of(), Judge.failures(pdf, PDFAFlavour.PDFUA_1));
        String tags = TagDump.of(pdf);
        assertTrue(tags.startsWith("Document\n  Sect\n    H1\n      'title' on 1\n    P\n      'onetwo' on 1\n    P\n"), tags);
        assertEquals(2, tags.lines().filter(l -> l.strip().equals("P")).count(), "the long note is one paragraph");
    }

    @Test
    void notes_can_be_annotations() throws Exception {
        Page page = Samples.page(1, Samples.tagged(Tag.of(Role.SECT, 1), Samples.tagged(Role.H1, Samples.lato(20, 30, 50, "title"))));
        Page noted = new Page(1, 720, 405, page.background(), "", page.items(), List.of("先说结论", "then pause"));
        Page outside = new Page(3, 720, 405, page.background(), "", List.of(), List.of("last words"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PdfOptions.DEFAULT.withNotes(true)).write(Samples.document(noted, Samples.page(2), outside), out);
        assertEquals(List.of(), Judge.failures(out.toByteArray(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Judge.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A));
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals("先说结论\n\nthen pause", pdf.getPage(0).getAnnotations().get(0).getContents());
            assertEquals(0, pdf.getPage(1).getAnnotations().size());
        }
        assertTrue(TagDump.of(out.toByteArray()).contains("    Annot\n      -> Text"), "in its section");
        assertTrue(TagDump.of(out.toByteArray()).endsWith("\n  Annot\n    -> Text 'last words'\n"), "in none");
    }

    private static byte[] pdf(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return out.toByteArray();
    }

    private static Document deck(int count) {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pages.add(Samples.page(i, Samples.tagged(Tag.of(Role.SECT, 1), Samples.tagged(Role.H1, Samples.lato(20, 30, 50, "slide " + i)))));
        }
        return new Document(Samples.info(), pages, List.of(new Document.Entry("one", 1, List.of()), new Document.Entry("seven", 7, List.of())), Map.of("seven", 7), List.of());
    }
}
