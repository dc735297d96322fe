package dev.deckle.renderer.pdf;

import java.io.IOException;
import java.util.Arrays;

/** Leads from the content of a page, and from annotations, back to the elements (ISO 32000-1, 14.7.4.4). */
final class ParentTree {
    private static final int NODE = 64;
    private final PdfFile file;
    /** Object by key. */
    private int[] values = new int[256];
    private int next;

    ParentTree(PdfFile file) {
        this.file = file;
    }

    /** Registers an object and gives its key. */
    int key(int object) {
        if (next == values.length) values = Arrays.copyOf(values, 2 * next);
        values[next] = object;
        return next++;
    }

    int nextKey() {
        return next;
    }

    int finish() throws IOException {
        Bytes leaves = new Bytes();
        for (int start = 0; start < next; start += NODE) {
            int end = Math.min(start + NODE, next);
            Bytes pairs = new Bytes();
            for (int key = start; key < end; key++) pairs.put(key == start ? "" : " ").number(key).put(' ').number(values[key]).put(" 0 R");
            int leaf = file.add(new Dict().numbers("Limits", start, end - 1).array("Nums", pairs));
            leaves.put(start == 0 ? "" : " ").number(leaf).put(" 0 R");
        }
        return file.add(leaves.isEmpty() ? new Dict().raw("Nums", "[]") : new Dict().array("Kids", leaves));
    }
}
