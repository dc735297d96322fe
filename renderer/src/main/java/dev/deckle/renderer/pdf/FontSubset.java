package dev.deckle.renderer.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType program with few glyphs, in the order they are asked for: glyph n of the subset is the n-th wish. A glyph may be wished
 * more than once. Parts of composite glyphs follow at the end.
 */
final class FontSubset {
    private final TrueType font;
    private final Thickened thickened;
    /** Source glyph by new glyph. */
    private final List<Integer> sources;
    /** New glyph by source glyph. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** Another outline for a glyph than the font's own. */
    interface Thickened {
        /** As the format holds it, without parts. */
        byte[] glyph(int source);
    }

    private FontSubset(TrueType font, List<Integer> glyphs, Thickened thickened) {
        this.font = font;
        this.thickened = thickened;
        sources = new ArrayList<>(glyphs);
        for (int i = 0; i < sources.size(); i++) numbers.putIfAbsent(sources.get(i), i);
    }

    /**
     * @param glyphs    source glyphs; the first must be 0, which stands for "no such glyph"
     * @param thickened outlines to take for the font's own; {@code null} for none
     */
    static byte[] of(TrueType font, List<Integer> glyphs, Thickened thickened) {
        return new FontSubset(font, glyphs, thickened).build();
    }

    private byte[] build() {
        Bytes glyf = new Bytes();
        Bytes loca = new Bytes();
        Bytes hmtx = new Bytes();
        int[] most = {0, 0};
        // the list grows while parts of composite glyphs are found
        for (int i = 0; i < sources.size(); i++) {
            loca.big(glyf.length(), 4);
            int source = sources.get(i);
            byte[] glyph = thickened != null ? thickened.glyph(source) : GlyphProgram.plain(font.glyph(source), this::number);
            int bearing = thickened != null ? GlyphEncoder.left(glyph) : font.leftSideBearing(source);
            hmtx.big(font.advance(source), 2).big(bearing, 2);
            int[] counts = GlyphEncoder.counts(glyph);
            for (int k = 0; k < 2; k++) most[k] = Math.max(most[k], counts[k]);
            glyf.put(glyph, glyph.length);
            while (glyf.length() % 4 != 0) glyf.put(0);
        }
        loca.big(glyf.length(), 4);
        Map<String, byte[]> tables = tables();
        tables.put("glyf", glyf.copy());
        tables.put("loca", loca.copy());
        tables.put("hmtx", hmtx.copy());
        ByteBuffer.wrap(tables.get("maxp")).putShort(6, (short) most[0]).putShort(8, (short) most[1]);
        return Tables.assemble(tables);
    }

    /** In the order that the format asks for: by tag. */
    private Map<String, byte[]> tables() {
        int count = sources.size();
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("head", patched("head", 50, 1));
        tables.put("hhea", patched("hhea", 34, count));
        tables.put("maxp", patched("maxp", 4, count));
        return tables;
    }

    private byte[] patched(String tag, int offset, int value) {
        byte[] table = font.table(tag);
        ByteBuffer.wrap(table).putShort(offset, (short) value);
        return table;
    }

    private int number(int source) {
        Integer known = numbers.get(source);
        if (known != null) return known;
        sources.add(source);
        numbers.put(source, sources.size() - 1);
        return sources.size() - 1;
    }

    /** The container of a font's tables. */
    private static final class Tables {
        private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

        static byte[] assemble(Map<String, byte[]> tables) {
            int count = tables.size();
            int log = 31 - Integer.numberOfLeadingZeros(count);
            Bytes head = new Bytes().big(0x00010000, 4).big(count, 2).big(16L << log, 2).big(log, 2).big(16L * count - (16L << log), 2);
            Bytes body = new Bytes();
            int start = 12 + 16 * count;
            int headOffset = 0;
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                byte[] bytes = table.getValue();
                if (table.getKey().equals("head")) {
                    headOffset = start + body.length();
                    ByteBuffer.wrap(bytes).putInt(8, 0);
                }
                head.put(table.getKey()).big(sum(bytes), 4).big(start + body.length(), 4).big(bytes.length, 4);
                body.put(bytes, bytes.length);
                while (body.length() % 4 != 0) body.put(0);
            }
            byte[] file = head.put(body).copy();
            ByteBuffer.wrap(file).putInt(headOffset + 8, CHECKSUM_OF_FILE - sum(file));
            return file;
        }

        private static int sum(byte[] bytes) {
            int sum = 0;
            for (int i = 0; i < bytes.length; i++) sum += (bytes[i] & 255) << 24 - 8 * (i % 4);
            return sum;
        }
    }

    /** Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4), from the content. */
    static String prefix(byte[] subset) {
        byte[] hash = PdfFile.sha256().digest(subset);
        byte[] letters = new byte[6];
        for (int i = 0; i < 6; i++) letters[i] = (byte) ('A' + (hash[i] & 255) % 26);
        return new String(letters, StandardCharsets.US_ASCII) + '+';
    }
}
