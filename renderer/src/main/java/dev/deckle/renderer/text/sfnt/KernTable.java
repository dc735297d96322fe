package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;

/** The old 'kern' table, format 0, for fonts whose GPOS has no kerning. */
final class KernTable {
    private final ByteBuffer table;

    KernTable(ByteBuffer table) {
        this.table = table;
    }

    int between(int left, int right) {
        if (table == null || table.capacity() < 18 || u16(table, 0) != 0) return 0;
        int at = 4;
        int sum = 0;
        for (int i = 0; i < u16(table, 2) && at + 14 <= table.capacity(); i++) {
            int coverage = u16(table, at + 4);
            if ((coverage & 0xFF07) == 1) sum += search(at + 14, u16(table, at + 6), left << 16 | right);
            at += u16(table, at + 2);
        }
        return sum;
    }

    private int search(int pairs, int count, int key) {
        int low = 0;
        int high = Math.min(count, (table.capacity() - pairs) / 6) - 1;
        while (low <= high) {
            int mid = low + high >>> 1;
            int order = Integer.compareUnsigned(key, table.getInt(pairs + 6 * mid));
            if (order < 0) high = mid - 1;
            else if (order > 0) low = mid + 1;
            else return table.getShort(pairs + 6 * mid + 4);
        }
        return 0;
    }
}
