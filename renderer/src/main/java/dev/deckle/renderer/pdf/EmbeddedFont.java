package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Typeface;
import dev.deckle.renderer.outline.Bolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A typeface as one document uses it. A code is given to each pair of glyph and text in the order of first use, so that what is
 * copied out of the document is exact even for ligatures and for glyphs that several characters share.
 */
final class EmbeddedFont {
    private static final int MOST_CODES = 65_000;
    /** What a glyph stands for whose text another glyph carries: readers must find a character for each. */
    private static final String NOTHING = "\u200B";
    final int id;
    final String name;
    private final Typeface face;
    /** Thickness in em added to the strokes of the face. */
    private final double embolden;
    /** By code; code 0 is "no such glyph" and never drawn. */
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<String> texts = new ArrayList<>(List.of(""));
    /** First code of a glyph; 0 for none yet. */
    private int[] codes = new int[256];
    private final Map<String, Integer> furtherCodes = new HashMap<>();

    EmbeddedFont(Typeface face, double embolden, String name, int id) {
        this.face = face;
        this.embolden = embolden;
        this.name = name;
        this.id = id;
    }

    /** The code for a glyph that stands for {@code text} from {@code start} to {@code end}. */
    int code(int glyph, String text, int start, int end) {
        if (glyph >= codes.length) codes = Arrays.copyOf(codes, Math.max(glyph + 1, 2 * codes.length));
        int code = codes[glyph];
        if (code != 0 && texts.get(code).length() == end - start && text.startsWith(texts.get(code), start)) return code;
        String meaning = start == end ? NOTHING : text.substring(start, end);
        if (code == 0) return codes[glyph] = next(glyph, meaning);
        if (glyphs.size() >= MOST_CODES) return code;
        return furtherCodes.computeIfAbsent(glyph + " " + meaning, k -> next(glyph, meaning));
    }

    /** Advance of a code in thousandths of the size, as the document states it. */
    double width(int code) {
        return rounded(face.advance(glyphs.get(code)) * 1000);
    }

    private int next(int glyph, String text) {
        glyphs.add(glyph);
        texts.add(text);
        return glyphs.size() - 1;
    }

    private static double rounded(double width) {
        return Math.round(width * 1000) / 1000.0;
    }

    /** Writes the font with the glyphs used so far. */
    void write(PdfFile file) throws IOException {
        TrueType font = new TrueType(face.program());
        byte[] subset = FontSubset.of(font, glyphs, embolden == 0 ? null : glyph -> thickened(glyph, font.unitsPerEm()));
        String subsetName = FontSubset.prefix(subset) + postScriptName();
        int program = file.stream(new Dict().number("Length1", subset.length), subset, subset.length);
        int descriptor = file.add(descriptor(subsetName, font).ref("FontFile2", program));
        int descendant = file.add(Dict.type("Font").name("Subtype", "CIDFontType2").name("BaseFont", subsetName)
                .raw("CIDSystemInfo", "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>").name("CIDToGIDMap", "Identity")
                .ref("FontDescriptor", descriptor).array("W", widths()));
        byte[] unicode = ToUnicode.of(texts);
        int toUnicode = file.stream(new Dict(), unicode, unicode.length);
        file.put(id, Dict.type("Font").name("Subtype", "Type0").name("BaseFont", subsetName).name("Encoding", "Identity-H")
                .raw("DescendantFonts", "[" + descendant + " 0 R]").ref("ToUnicode", toUnicode));
    }

    /** Bold in the outlines themselves: a stroke around the glyphs would be drawn at least a pixel thick by many viewers. */
    private byte[] thickened(int glyph, double unitsPerEm) {
        return GlyphEncoder.encode(Bolder.of(face.outline(glyph), embolden), unitsPerEm);
    }

    /** Some readers know no names beyond ASCII. */
    private String postScriptName() {
        String name = face.name().replaceAll("[^A-Za-z0-9._-]", "");
        return (name.isEmpty() ? "Font" : name) + (embolden == 0 ? "" : "-Bolder");
    }

    private Dict descriptor(String subsetName, TrueType font) {
        int symbolic = 4, fixedPitch = 1, italic = 64;
        int flags = symbolic | (face.monospaced() ? fixedPitch : 0) | (face.italicAngle() != 0 ? italic : 0);
        double toThousand = 1000 / font.unitsPerEm();
        double[] box = Arrays.stream(font.bounds()).mapToDouble(v -> Math.round(v * toThousand)).toArray();
        return Dict.type("FontDescriptor").name("FontName", subsetName).number("Flags", flags).numbers("FontBBox", box)
                .number("ItalicAngle", face.italicAngle()).number("Ascent", face.ascent() * 1000).number("Descent", -face.descent() * 1000)
                .number("CapHeight", face.capHeight() * 1000).number("XHeight", face.xHeight() * 1000)
                // stems are about this thick for a weight class; only viewers without the program would use it
                .number("StemV", Math.round(50 + Math.pow(face.weight() / 65.0, 2) + 1000 * embolden));
    }

    /** Widths other than the default of 1000, in stretches of codes. */
    private Bytes widths() {
        Bytes out = new Bytes();
        boolean open = false;
        for (int code = 0; code < glyphs.size(); code++) {
            double width = width(code);
            boolean usual = width == 1000;
            if (usual && open) out.put(']');
            if (!usual && !open) out.put(out.isEmpty() ? "" : " ").number(code).put('[');
            else if (!usual) out.put(' ');
            if (!usual) out.number(width, 3);
            open = !usual;
        }
        return open ? out.put(']') : out;
    }
}
