package dev.deckle.renderer.pdf;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a TrueType program, read where they lie. Thread-safe. */
final class TrueType {
    private final ByteBuffer data;
    private final Map<String, int[]> tables = new LinkedHashMap<>();
    private final boolean longLoca;
    private final int loca;
    private final int glyf;
    private final int hmtx;
    private final int longMetrics;
    private final int glyphCount;

    TrueType(byte[] program) {
        data = ByteBuffer.wrap(program).asReadOnlyBuffer();
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = {data.get(entry), data.get(entry + 1), data.get(entry + 2), data.get(entry + 3)};
            tables.put(new String(tag, java.nio.charset.StandardCharsets.ISO_8859_1), new int[] {data.getInt(entry + 8), data.getInt(entry + 12)});
        }
        longLoca = u16(offset("head") + 50) == 1;
        loca = offset("loca");
        glyf = offset("glyf");
        hmtx = offset("hmtx");
        longMetrics = u16(offset("hhea") + 34);
        glyphCount = u16(offset("maxp") + 4);
    }

    int glyphCount() {
        return glyphCount;
    }

    double unitsPerEm() {
        return u16(offset("head") + 18);
    }

    /** xMin, yMin, xMax, yMax of all glyphs, in font units. */
    int[] bounds() {
        int head = offset("head");
        return new int[] {data.getShort(head + 36), data.getShort(head + 38), data.getShort(head + 40), data.getShort(head + 42)};
    }

    /** A copy of a table, or {@code null}. */
    byte[] table(String tag) {
        int[] place = tables.get(tag);
        return place == null ? null : slice(place[0], place[1]);
    }

    /** The outline of a glyph as the file holds it; empty for a blank. */
    byte[] glyph(int glyph) {
        int start = glyphOffset(glyph);
        return slice(glyf + start, glyphOffset(glyph + 1) - start);
    }

    /** Advance width in font units. */
    int advance(int glyph) {
        return u16(hmtx + 4 * Math.min(glyph, longMetrics - 1));
    }

    int leftSideBearing(int glyph) {
        int offset = glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics);
        return data.getShort(hmtx + offset);
    }

    private int glyphOffset(int glyph) {
        return longLoca ? data.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
    }

    private int offset(String tag) {
        int[] place = tables.get(tag);
        if (place == null) throw new IllegalArgumentException("the font has no table '" + tag + "'");
        return place[0];
    }

    private int u16(int offset) {
        return data.getShort(offset) & 0xFFFF;
    }

    private byte[] slice(int offset, int length) {
        byte[] bytes = new byte[length];
        data.get(offset, bytes);
        return bytes;
    }
}
