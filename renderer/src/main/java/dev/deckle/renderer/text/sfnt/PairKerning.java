package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;
import java.util.List;

/** Kerning as GPOS pair adjustment, formats 1 (pairs) and 2 (classes). Only the first glyph's advance is changed. */
final class PairKerning {
    private static final int KERN = 0x6B65726E;
    private static final int PAIR = 2;
    private final ByteBuffer table;
    private final List<int[]> lookups;

    PairKerning(ByteBuffer gpos) {
        table = gpos;
        lookups = new LayoutTable(gpos, 9).lookups(KERN, PAIR);
    }

    boolean empty() {
        return lookups.isEmpty();
    }

    /** What is added to the advance of {@code left} before {@code right}, in font units. */
    int between(int left, int right) {
        int sum = 0;
        for (int[] subtables : lookups) {
            for (int at : subtables) {
                int value = value(at, left, right);
                if (value == Integer.MIN_VALUE) continue;
                sum += value;
                break;
            }
        }
        return sum;
    }

    /** The value of one subtable; {@code MIN_VALUE} where it does not speak of the pair and the next one is asked. */
    private int value(int at, int left, int right) {
        int covered = Coverage.index(table, at + u16(table, at + 2), left);
        if (covered < 0) return Integer.MIN_VALUE;
        int format1 = u16(table, at + 4);
        int size1 = 2 * Integer.bitCount(format1);
        int size2 = 2 * Integer.bitCount(u16(table, at + 6));
        int found = u16(table, at) == 1
                ? pair(at + u16(table, at + 10 + 2 * covered), size1 + size2, right)
                : byClass(at, size1 + size2, left, right);
        if (found < 0) return Integer.MIN_VALUE;
        boolean hasAdvance = (format1 & 4) != 0;
        return hasAdvance ? table.getShort(found + 2 * Integer.bitCount(format1 & 3)) : 0;
    }

    private int pair(int set, int valueSize, int right) {
        int record = 2 + valueSize;
        int low = 0;
        int high = u16(table, set) - 1;
        while (low <= high) {
            int mid = low + high >>> 1;
            int entry = set + 2 + record * mid;
            int glyph = u16(table, entry);
            if (right < glyph) high = mid - 1;
            else if (right > glyph) low = mid + 1;
            else return entry + 2;
        }
        return -1;
    }

    private int byClass(int at, int valueSize, int left, int right) {
        int class1 = Coverage.classOf(table, at + u16(table, at + 8), left);
        int class2 = Coverage.classOf(table, at + u16(table, at + 10), right);
        int count1 = u16(table, at + 12);
        int count2 = u16(table, at + 14);
        if (class1 >= count1 || class2 >= count2) return -1;
        return at + 16 + (class1 * count2 + class2) * valueSize;
    }
}
