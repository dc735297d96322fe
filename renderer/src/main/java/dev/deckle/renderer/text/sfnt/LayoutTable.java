package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The way from a feature to its lookups, the same in GPOS and GSUB. */
final class LayoutTable {
    private static final int LATN = 0x6C61746E;
    private static final int DFLT = 0x44464C54;
    private final ByteBuffer table;
    private final int extension;

    /** @param extension the type of lookup that only points on: 9 in GPOS, 7 in GSUB */
    LayoutTable(ByteBuffer table, int extension) {
        this.table = table;
        this.extension = extension;
    }

    /** For each lookup of a feature of Latin script the offsets of its subtables of one type. */
    List<int[]> lookups(int feature, int type) {
        List<int[]> found = new ArrayList<>();
        int langSys = langSys();
        if (langSys < 0) return found;
        int features = u16(table, 6);
        java.util.TreeSet<Integer> indices = new java.util.TreeSet<>();
        for (int i = 0; i < u16(table, langSys + 4); i++) {
            int record = features + 2 + 6 * u16(table, langSys + 6 + 2 * i);
            if (table.getInt(record) != feature) continue;
            int at = features + u16(table, record + 4);
            for (int k = 0; k < u16(table, at + 2); k++) indices.add(u16(table, at + 4 + 2 * k));
        }
        for (int index : indices) {
            int[] subtables = subtables(index, type);
            if (subtables.length > 0) found.add(subtables);
        }
        return found;
    }

    private int[] subtables(int index, int type) {
        int list = u16(table, 8);
        int lookup = list + u16(table, list + 2 + 2 * index);
        int kind = u16(table, lookup);
        int[] offsets = new int[u16(table, lookup + 4)];
        int n = 0;
        for (int i = 0; i < offsets.length; i++) {
            int at = lookup + u16(table, lookup + 6 + 2 * i);
            int actual = kind == extension ? u16(table, at + 2) : kind;
            if (actual == type) offsets[n++] = kind == extension ? at + table.getInt(at + 4) : at;
        }
        return java.util.Arrays.copyOf(offsets, n);
    }

    private int langSys() {
        int scripts = u16(table, 4);
        int chosen = -1;
        for (int i = 0; i < u16(table, scripts); i++) {
            int tag = table.getInt(scripts + 2 + 6 * i);
            if (tag == LATN || tag == DFLT && chosen < 0) chosen = scripts + u16(table, scripts + 2 + 6 * i + 4);
        }
        int offset = chosen < 0 ? 0 : u16(table, chosen);
        return offset == 0 ? -1 : chosen + offset;
    }
}
