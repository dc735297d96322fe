package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;

/** Glyph ids by code point. The basic plane is one array, since text asks for every character. */
final class Cmap {
    private final char[] basic = new char[0x10000];
    private final ByteBuffer groups;

    Cmap(ByteBuffer table) {
        int best12 = -1;
        int best4 = -1;
        boolean symbol = false;
        for (int i = 0; i < u16(table, 2); i++) {
            int platform = u16(table, 4 + 8 * i);
            int encoding = u16(table, 6 + 8 * i);
            int at = table.getInt(8 + 8 * i);
            if (platform != 0 && platform != 3) continue;
            int format = u16(table, at);
            if (format == 12) best12 = at;
            if (format == 4 && (best4 < 0 || symbol)) {
                best4 = at;
                symbol = platform == 3 && encoding == 0;
            }
        }
        if (best4 >= 0) readSegments(table, best4);
        if (symbol) System.arraycopy(basic, 0xF000, basic, 0, 0x100);
        groups = best12 < 0 ? null : table.slice(best12, table.capacity() - best12);
        if (groups != null) readGroups();
    }

    /** 0 where the font has no glyph. */
    int glyph(int codePoint) {
        if (codePoint < 0x10000) return basic[codePoint];
        return groups == null ? 0 : search(codePoint);
    }

    /** Format 4: segments with deltas (OpenType, 'cmap'). */
    private void readSegments(ByteBuffer t, int at) {
        int twice = u16(t, at + 6);
        for (int s = 0; s < twice; s += 2) {
            int end = u16(t, at + 14 + s);
            int start = u16(t, at + 16 + twice + s);
            int delta = u16(t, at + 16 + 2 * twice + s);
            int rangeAt = at + 16 + 3 * twice + s;
            int range = u16(t, rangeAt);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyphAt = rangeAt + range + 2 * (c - start);
                int glyph = range == 0 ? c : glyphAt + 2 <= t.capacity() ? u16(t, glyphAt) : 0;
                if (range == 0 || glyph != 0) basic[c] = (char) (glyph + delta);
            }
        }
    }

    private void readGroups() {
        for (int g = 0, n = groups.getInt(12); g < n; g++) {
            int start = groups.getInt(16 + 12 * g);
            int end = Math.min(groups.getInt(20 + 12 * g), 0xFFFF);
            int glyph = groups.getInt(24 + 12 * g);
            for (int c = start; c <= end; c++) basic[c] = (char) (glyph + c - start);
        }
    }

    /** Format 12: sorted groups. */
    private int search(int c) {
        int low = 0;
        int high = groups.getInt(12) - 1;
        while (low <= high) {
            int mid = low + high >>> 1;
            int at = 16 + 12 * mid;
            if (c < groups.getInt(at)) high = mid - 1;
            else if (c > groups.getInt(at + 4)) low = mid + 1;
            else return groups.getInt(at + 8) + c - groups.getInt(at);
        }
        return 0;
    }
}
