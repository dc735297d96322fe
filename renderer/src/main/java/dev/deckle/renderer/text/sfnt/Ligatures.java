package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Standard ligatures: lookups of type 4 of the GSUB features 'ccmp' (compositions, such as the Chinese dash of two em) and 'liga'. */
final class Ligatures {
    private static final int LIGA = 0x6C696761;
    private static final int CCMP = 0x63636D70;
    private static final int LIGATURE = 4;
    private static final List<int[]> NONE = List.of();
    /** By first glyph: {ligature, second, third …}, the font's preference first. Only looked up, never walked. */
    private final Map<Integer, List<int[]>> byFirst = new HashMap<>();

    Ligatures(ByteBuffer gsub) {
        if (gsub == null) return;
        for (int feature : new int[] {CCMP, LIGA}) {
            for (int[] subtables : new LayoutTable(gsub, 7).lookups(feature, LIGATURE)) {
                for (int at : subtables) read(gsub, at);
            }
        }
    }

    private void read(ByteBuffer b, int at) {
        int coverage = at + u16(b, at + 2);
        for (int i = 0; i < u16(b, at + 4); i++) {
            int set = at + u16(b, at + 6 + 2 * i);
            List<int[]> list = byFirst.computeIfAbsent(Coverage.glyph(b, coverage, i), k -> new ArrayList<>());
            for (int k = 0; k < u16(b, set); k++) {
                int ligature = set + u16(b, set + 2 + 2 * k);
                int[] entry = new int[u16(b, ligature + 2)];
                entry[0] = u16(b, ligature);
                for (int c = 1; c < entry.length; c++) entry[c] = u16(b, ligature + 2 + 2 * c);
                list.add(entry);
            }
        }
    }

    /** The ligature that begins at {@code from} as {ligature, second, third …}, or {@code null}. */
    int[] at(int[] glyphs, int from, int end) {
        for (int[] entry : byFirst.getOrDefault(glyphs[from], NONE)) {
            if (from + entry.length > end) continue;
            int k = 1;
            while (k < entry.length && entry[k] == glyphs[from + k]) k++;
            if (k == entry.length) return entry;
        }
        return null;
    }
}
