package dev.deckle.renderer.pdf;

import static dev.deckle.renderer.sample.Samples.document;
import static dev.deckle.renderer.sample.Samples.page;
import static dev.deckle.renderer.sample.Samples.tagged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.sample.Faces;
import dev.deckle.renderer.sample.Samples;
import dev.deckle.renderer.sample.TagDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void comes_back_in_reading_order() throws IOException {
        String text = text(Samples.everything());
        int last = -1;
        for (String part : List.of("标题 Title", "导语，一句话。", "1.", "第1项，内容", "example.org", "第4项，内容", "To be or not to be.", "名称", "数值", "office", "First")) {
            int at = text.indexOf(part, last + 1);
            assertTrue(at > last, part + " in " + text);
            last = at;
        }
    }

    @Test
    void a_ligature_and_a_shared_glyph_give_back_their_characters() throws IOException {
        GlyphRun plain = Samples.lato(12, 30, 60, "a b");
        // one glyph for two sorts of blank, and one that stands for three characters
        int[] glyphs = {plain.glyphs()[0], plain.glyphs()[1], plain.glyphs()[2], plain.glyphs()[1], plain.glyphs()[2]};
        double[] offsets = new double[5];
        for (int i = 1; i < 5; i++) offsets[i] = offsets[i - 1] + 12 * Faces.LATO.advance(glyphs[i - 1]);
        GlyphRun run = new GlyphRun(Faces.LATO, 12, 30, 60, glyphs, offsets, "ffi b\u00A0b", new int[] {0, 3, 4, 5, 6}, Color.BLACK, 0, 0);
        assertEquals("ffi b\u00A0b", text(document(page(1, tagged(Role.P, run)))).strip());
    }

    @Test
    void text_from_right_to_left_is_written_in_the_order_in_which_it_is_read() throws IOException {
        List<String> lines = List.of("שלום עולם", "The word שלום עולם means peace, 123.", "שָׁלוֹם 123 (עולם) abc טוב, מאוד.", "מחיר: 1,234.50 ש\"ח ועוד");
        Document document = new Renderer().render(DeckBuilder.deck(d -> {
            d.title("T");
            d.slide(s -> s.text(lines.toArray()));
        })).document();
        String tags = TagDump.of(ConformanceTest.bytes(document));
        for (String line : lines) assertTrue(tags.contains("'" + line + "'"), line + " in " + tags);
        assertTrue(!content(document).contains("ActualText"), "glyphs stand for their own characters");
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(document))) {
            PDFTextStripper byPlace = new PDFTextStripper();
            byPlace.setSortByPosition(true);
            String text = byPlace.getText(pdf);
            assertTrue(text.contains(lines.get(0)) && text.contains(lines.get(1)) && text.contains(lines.get(3)), text);
        }
    }

    @Test
    void several_glyphs_for_one_character_are_spelled() throws IOException {
        GlyphRun two = new GlyphRun(Faces.LATO, 12, 30, 60, Samples.lato(12, 0, 0, "ab").glyphs(), new double[] {0, 8}, "ä", new int[] {0, 0}, Color.BLACK, 0, 0);
        String content = content(document(page(1, tagged(Role.P, two))));
        // UTF-16 with its mark
        assertTrue(content.contains("/Span<</ActualText(\u00FE\u00FF\u0000\u00E4)>>BDC"), content);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 6.7, 10, 11.5, 24, 61, 140})
    void glyphs_stand_where_the_run_puts_them(double size) throws IOException {
        GlyphRun plain = Samples.lato(size, 20, 200, "Kerning AVATAR To, 1.5");
        double[] offsets = plain.offsets().clone();
        for (int i = 1; i < offsets.length; i++) offsets[i] = plain.offsets()[i] - 0.0371 * size * (i % 3) + 0.001 * i;
        GlyphRun run = new GlyphRun(plain.face(), size, 20, 200, plain.glyphs(), offsets, plain.text(), plain.clusters(), Color.BLACK, 0, 0);
        Item scaled = new Group(null, Transform.scale(0.5, 0.5).then(Transform.translate(3.3, 7.7)), null, List.of(run));
        List<TextPosition> positions = positions(document(page(1, tagged(Role.P, run, scaled))));
        int count = offsets.length;
        for (int i = 0; i < count; i++) {
            assertEquals(20 + offsets[i], positions.get(i).getTextMatrix().getTranslateX(), 0.01, "glyph " + i);
            assertEquals(13.3 + offsets[i] / 2, positions.get(count + i).getTextMatrix().getTranslateX(), 0.01, "small glyph " + i);
            assertEquals(405 - 107.7, positions.get(count + i).getTextMatrix().getTranslateY(), 0.001, "small glyph " + i);
        }
    }

    @Test
    void fonts_are_embedded_subsets_with_widths_and_characters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(Samples.everything()))) {
            List<String> names = new ArrayList<>();
            for (COSName name : pdf.getPage(1).getResources().getFontNames()) {
                PDFont font = pdf.getPage(1).getResources().getFont(name);
                names.add(font.getName().substring(7));
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                assertEquals(font.getWidthFromFont(1), font.getWidth(1), 0.01);
                assertTrue(((PDType0Font) font).toUnicode(1).length() > 0);
            }
            assertEquals(List.of("Lato-Regular", "NotoSansHans-Regular", "DejaVuSansMono"), names);
        }
    }

    @Test
    void a_bold_that_the_face_lacks_is_in_the_outlines_and_an_italic_sheared() throws IOException {
        Document document = document(page(1, tagged(Role.P, Faces.run(Faces.HAN, 20, 30, 51, "粗", Samples.NAVY, 0.025, 0)),
                tagged(Role.P, Faces.run(Faces.HAN, 20, 30, 91, "粗", Samples.NAVY, 0, 0.2))));
        String content = content(document);
        assertTrue(content.contains("1 0 .2 1 30 314 Tm") && !content.contains("Tr"), content);
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(document))) {
            PDType0Font bolder = (PDType0Font) pdf.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
            PDType0Font plain = (PDType0Font) pdf.getPage(0).getResources().getFont(COSName.getPDFName("F2"));
            // half the thickness on either side, in thousandths of an em
            assertEquals(plain.getPath(1).getBounds2D().getMinX() - 12.5, bolder.getPath(1).getBounds2D().getMinX(), 4);
            assertEquals(plain.getPath(1).getBounds2D().getMaxX() + 12.5, bolder.getPath(1).getBounds2D().getMaxX(), 4);
            assertEquals("粗", bolder.toUnicode(1));
            assertEquals(plain.getWidth(1), bolder.getWidth(1));
        }
    }

    private static String text(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String content(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(document))) {
            return new String(pdf.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private static List<TextPosition> positions(Document document) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(document))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    positions.add(text);
                }
            }.getText(pdf);
        }
        return positions;
    }
}
