package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;

/** Coverage and class tables (OpenType, common table formats), read in place. */
final class Coverage {
    private Coverage() { }

    /** Index of a glyph in the coverage table at {@code at}; -1 where it is not in it. */
    static int index(ByteBuffer b, int at, int glyph) {
        boolean ranges = u16(b, at) == 2;
        int low = 0;
        int high = u16(b, at + 2) - 1;
        while (low <= high) {
            int mid = low + high >>> 1;
            int entry = at + 4 + (ranges ? 6 : 2) * mid;
            int first = u16(b, entry);
            int last = ranges ? u16(b, entry + 2) : first;
            if (glyph < first) high = mid - 1;
            else if (glyph > last) low = mid + 1;
            else return ranges ? u16(b, entry + 4) + glyph - first : mid;
        }
        return -1;
    }

    /** The glyph with an index of the coverage table at {@code at}. */
    static int glyph(ByteBuffer b, int at, int index) {
        if (u16(b, at) == 1) return u16(b, at + 4 + 2 * index);
        for (int r = 0; r < u16(b, at + 2); r++) {
            int entry = at + 4 + 6 * r;
            int start = u16(b, entry + 4);
            int length = u16(b, entry + 2) - u16(b, entry) + 1;
            if (index >= start && index < start + length) return u16(b, entry) + index - start;
        }
        return 0;
    }

    /** Class of a glyph by the class table at {@code at}; 0 for all that it does not name. */
    static int classOf(ByteBuffer b, int at, int glyph) {
        if (u16(b, at) == 1) {
            int i = glyph - u16(b, at + 2);
            return i < 0 || i >= u16(b, at + 4) ? 0 : u16(b, at + 6 + 2 * i);
        }
        int low = 0;
        int high = u16(b, at + 2) - 1;
        while (low <= high) {
            int mid = low + high >>> 1;
            int entry = at + 4 + 6 * mid;
            if (glyph < u16(b, entry)) high = mid - 1;
            else if (glyph > u16(b, entry + 2)) low = mid + 1;
            else return u16(b, entry + 4);
        }
        return 0;
    }
}
