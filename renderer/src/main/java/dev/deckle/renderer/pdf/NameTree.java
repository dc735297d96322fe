package dev.deckle.renderer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sorted tree from names to objects (ISO 32000-1, 7.9.6). */
final class NameTree {
    private static final int NODE = 64;
    private final PdfFile file;

    NameTree(PdfFile file) {
        this.file = file;
    }

    /** @param names in ascending order of their bytes, ASCII */
    int write(List<String> names, List<Integer> objects) throws IOException {
        Bytes leaves = new Bytes();
        for (int start = 0; start < names.size(); start += NODE) {
            int end = Math.min(start + NODE, names.size());
            Bytes pairs = new Bytes();
            for (int i = start; i < end; i++) string(names.get(i), pairs).number(objects.get(i)).put(" 0 R ");
            Bytes limits = string(names.get(end - 1), string(names.get(start), new Bytes()));
            int leaf = file.add(new Dict().array("Limits", limits).array("Names", pairs));
            leaves.put(start == 0 ? "" : " ").number(leaf).put(" 0 R");
        }
        return file.add(new Dict().array("Kids", leaves));
    }

    private static Bytes string(String name, Bytes out) {
        Strings.bytes(name.getBytes(StandardCharsets.UTF_8), out);
        return out;
    }
}
