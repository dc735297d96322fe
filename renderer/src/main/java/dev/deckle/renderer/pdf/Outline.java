package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The table of contents beside the pages. */
final class Outline {
    /** An outline with more entries than this opens with its first level only. */
    private static final int OPEN_BELOW = 40;
    private final PdfFile file;
    private final Targets targets;
    private boolean open;

    Outline(PdfFile file, Targets targets) {
        this.file = file;
        this.targets = targets;
    }

    /** Writes all entries and gives the root, or 0 when there are none. */
    int write(List<Entry> wanted) throws IOException {
        List<Entry> entries = present(wanted);
        if (entries.isEmpty()) return 0;
        open = count(entries) <= OPEN_BELOW;
        int root = file.reserve();
        int[] ends = level(entries, root);
        file.put(root, Dict.type("Outlines").ref("First", ends[0]).ref("Last", ends[1]).number("Count", open ? count(entries) : entries.size()));
        return root;
    }

    /** First and last object of a level. */
    private int[] level(List<Entry> entries, int parent) throws IOException {
        int[] ids = new int[entries.size()];
        for (int i = 0; i < ids.length; i++) ids[i] = file.reserve();
        for (int i = 0; i < ids.length; i++) {
            Entry entry = entries.get(i);
            Dict dict = new Dict().text("Title", entry.title()).ref("Parent", parent).raw("Dest", Targets.fit(targets.page(entry.page())));
            if (i > 0) dict.ref("Prev", ids[i - 1]);
            if (i + 1 < ids.length) dict.ref("Next", ids[i + 1]);
            if (!entry.entries().isEmpty()) {
                int[] ends = level(entry.entries(), ids[i]);
                dict.ref("First", ends[0]).ref("Last", ends[1]).number("Count", open ? count(entry.entries()) : -entry.entries().size());
            }
            file.put(ids[i], dict);
        }
        return new int[] {ids[0], ids[ids.length - 1]};
    }

    /** Without the entries whose pages are not there; a parent leads to the first page of it that is. */
    private List<Entry> present(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<Entry> inner = present(entry.entries());
            if (targets.page(entry.page()) > 0) all.add(new Entry(entry.title(), entry.page(), inner));
            else if (!inner.isEmpty()) all.add(new Entry(entry.title(), inner.get(0).page(), inner));
        }
        return all;
    }

    private static int count(List<Entry> entries) {
        int count = entries.size();
        for (Entry entry : entries) count += count(entry.entries());
        return count;
    }
}
