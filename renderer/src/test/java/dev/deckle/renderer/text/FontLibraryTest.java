package dev.deckle.renderer.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.display.Typeface;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontLibraryTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    @Test
    void namesFamilies() {
        assertEquals(List.of("DejaVu Sans", "DejaVu Sans Mono", "Lato", "Noto Sans SC"), FONTS.families());
        assertNull(FONTS.face("Comic Sans", false, false));
        assertSame(FONTS.face("Lato", true, false), FONTS.face("lato", true, false));
    }

    @ParameterizedTest
    @CsvSource({"Lato,false,false,Lato-Regular", "Lato,true,false,Lato-Bold", "Lato,false,true,Lato-Italic", "Lato,true,true,Lato-BoldItalic",
        "Noto Sans SC,false,false,NotoSansHans-Regular", "Noto Sans SC,true,true,NotoSansHans-Medium",
        "DejaVu Sans,false,false,DejaVuSans", "DejaVu Sans Mono,true,true,DejaVuSansMono-BoldOblique"})
    void picksFaces(String family, boolean bold, boolean italic, String name) {
        assertEquals(name, FONTS.face(family, bold, italic).name());
    }

    /** Pages must not change because a jar was republished. */
    @ParameterizedTest
    @CsvSource({"false,e5deab46266b55985fbc345e0ec246751f75c33fca6fe148cb3b6fdf4f3efddb",
        "true,fddfe386f2ac499531e46dcb416739104609ac54518481a0c94ac3555efb5e6c"})
    void theChineseFontIsTheOneWeKnow(boolean bold, String sha256) throws Exception {
        byte[] program = FONTS.face("Noto Sans SC", bold, false).program();
        assertEquals(sha256, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(program)));
    }

    /** Our reading of the tables against FontBox's, which the PDF back end embeds with. */
    @ParameterizedTest
    @CsvSource({"Lato,false,false", "Lato,true,true", "Noto Sans SC,false,false", "DejaVu Sans,false,false", "DejaVu Sans Mono,true,false"})
    void agreesWithFontBox(String family, boolean bold, boolean italic) throws Exception {
        Typeface face = FONTS.face(family, bold, italic);
        try (TrueTypeFont other = new TTFParser().parse(new RandomAccessReadBuffer(face.program()))) {
            double em = other.getUnitsPerEm();
            int step = Math.max(1, other.getNumberOfGlyphs() / 700);
            for (int g = 0; g < other.getNumberOfGlyphs(); g += step) {
                assertEquals(other.getAdvanceWidth(g) / em, face.advance(g), 1e-12, family + " glyph " + g);
                var glyph = other.getGlyph().getGlyph(g);
                var expected = glyph == null ? new java.awt.geom.Rectangle2D.Double() : inked(glyph.getPath()).getBounds2D();
                var actual = face.outline(g).toPath2D().getBounds2D();
                // FontBox rounds the parts of composed glyphs to whole units
                assertEquals(expected.getX() / em, actual.getX(), 2.01 / em, family + " glyph " + g);
                assertEquals(expected.getMaxY() / em, actual.getMaxY(), 2.01 / em, family + " glyph " + g);
                assertEquals(expected.getWidth() / em, actual.getWidth(), 2.01 / em, family + " glyph " + g);
            }
            var cmap = other.getUnicodeCmapLookup();
            for (int c = 0; c < 0x20000; c++) {
                assertEquals(cmap.getGlyphId(c), ((dev.deckle.renderer.text.sfnt.FontFace) face).glyph(c), family + " U+" + Integer.toHexString(c));
            }
        }
    }

    /** A path without contours of a single point, which FontBox keeps; fonts use them as anchors. */
    private static Path2D inked(Path2D path) {
        Path2D out = new Path2D.Double();
        Path2D contour = new Path2D.Double();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> contour.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> contour.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> contour.quadTo(c[0], c[1], c[2], c[3]);
                default -> {
                    if (contour.getBounds2D().getHeight() > 0) out.append(contour, false);
                    contour.reset();
                }
            }
        }
        return out;
    }

    @Test
    void measures() {
        Typeface lato = FONTS.face("Lato", false, false);
        assertEquals(0.7165, lato.capHeight(), 1e-9);
        assertEquals(0.5065, lato.xHeight(), 1e-9);
        assertEquals(0.987, lato.ascent(), 1e-9);
        assertEquals(0.213, lato.descent(), 1e-9);
        assertEquals(400, lato.weight());
        assertTrue(FONTS.face("Lato", false, true).italicAngle() < 0);
        assertTrue(FONTS.face("DejaVu Sans Mono", false, false).monospaced());
        assertSame(lato.outline(40), lato.outline(40));
    }

    @Test
    void opensCollections() {
        byte[] one = FONTS.face("Lato", false, false).program();
        byte[] two = FONTS.face("DejaVu Sans Mono", false, false).program();
        FontLibrary library = FONTS.with(List.of(collection(one, two)));
        Typeface face = library.face("Lato", true, true);
        assertEquals("Lato-Regular", face.name());
        assertEquals(one.length, face.program().length, 64);
        assertEquals(FONTS.face("Lato", false, false).outline(50), face.outline(50));
        assertArrayEquals(two, library.face("DejaVu Sans Mono", false, false).program());
    }

    /** A font that a deck brings along draws what no other has, though no theme names it. */
    @Test
    void fallsBackToWhatADeckBringsAlong() {
        Typesetter typesetter = new Typesetter(FONTS.with(List.of(withPrivateCharacter())), new dev.deckle.model.diagnostic.Diagnostics());
        Line line = typesetter.plain("a\uDBC0\uDC00", Samples.EN, Samples.WHERE).lines(500, 10, Breaking.FILL).get(0);
        List<String> faces = Samples.runs(line).stream().map(r -> ((dev.deckle.renderer.text.sfnt.FontFace) r.face()).families().iterator().next().strip()).toList();
        assertEquals(List.of("Lato", "Private"), faces);
    }

    /** DejaVu Sans under another name, its last characters moved to U+100000. */
    private static byte[] withPrivateCharacter() {
        byte[] program = FONTS.face("DejaVu Sans", false, false).program().clone();
        ByteBuffer b = ByteBuffer.wrap(program);
        for (int i = 0; i < b.getShort(4); i++) {
            int at = b.getInt(12 + 16 * i + 8);
            if (b.getInt(12 + 16 * i) == 0x636D6170) moveLastGroup(b, at);
            if (b.getInt(12 + 16 * i) == 0x6E616D65) rename(program, at, at + b.getInt(12 + 16 * i + 12));
        }
        return program;
    }

    private static void moveLastGroup(ByteBuffer b, int cmap) {
        for (int i = 0; i < b.getShort(cmap + 2); i++) {
            int table = cmap + b.getInt(cmap + 4 + 8 * i + 4);
            if (b.getShort(table) != 12) continue;
            int last = table + 16 + 12 * (b.getInt(table + 12) - 1);
            b.putInt(last, 0x100000).putInt(last + 4, 0x100000);
        }
    }

    private static void rename(byte[] program, int from, int to) {
        var charset = java.nio.charset.StandardCharsets.ISO_8859_1;
        String table = new String(program, from, to - from, charset);
        for (boolean wide : new boolean[] {true, false}) table = table.replace(spaced("DejaVu Sans", wide), spaced("Private    ", wide));
        System.arraycopy(table.getBytes(charset), 0, program, from, to - from);
    }

    private static String spaced(String name, boolean wide) {
        return wide ? name.replaceAll("(.)", "\u0000$1") : name;
    }

    /** A collection of two programs: tables keep their data, offsets move. */
    private static byte[] collection(byte[] one, byte[] two) {
        ByteBuffer b = ByteBuffer.allocate(20 + one.length + two.length);
        b.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(20).putInt(20 + one.length);
        b.put(one).put(two);
        for (int base : new int[] {20, 20 + one.length}) {
            for (int i = 0; i < b.getShort(base + 4); i++) b.putInt(base + 12 + 16 * i + 8, b.getInt(base + 12 + 16 * i + 8) + base);
        }
        return b.array();
    }

    @Test
    void refusesWhatCannotBeEmbedded() {
        byte[] cff = ByteBuffer.allocate(64).putInt(0x4F54544F).array();
        byte[] text = "this is no font at all".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(FONTS.face("Lato", false, false).program(), 5000);
        DeckException e = assertThrows(DeckException.class, () -> FONTS.with(List.of(cff, text, cut)));
        assertEquals(3, e.diagnostics().size());
        assertTrue(e.diagnostics().get(0).message().contains("PostScript (CFF) outlines"), e.getMessage());
        assertTrue(e.diagnostics().get(1).message().contains("not a TrueType font"), e.getMessage());
        assertTrue(e.diagnostics().get(2).message().contains("cut short"), e.getMessage());
    }
}
