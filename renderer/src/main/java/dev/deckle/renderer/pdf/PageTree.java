package dev.deckle.renderer.pdf;

import java.io.IOException;

/** The balanced tree of pages; their objects are known before they are written, since links may lead forward. */
final class PageTree {
    private static final int NODE = 32;
    private final PdfFile file;
    private final int[] pages;
    private final int[] parents;

    PageTree(PdfFile file, int count) {
        this.file = file;
        pages = reserve(count);
        parents = reserve((count + NODE - 1) / NODE);
    }

    int[] pages() {
        return pages;
    }

    /** The node that holds the page with this index. */
    int parent(int index) {
        return parents[index / NODE];
    }

    /** Writes the nodes and gives the top one. */
    int finish() throws IOException {
        int[] nodes = parents;
        int[] kids = pages;
        int leaves = 1;
        while (true) {
            int[] above = nodes.length > 1 ? reserve((nodes.length + NODE - 1) / NODE) : new int[0];
            for (int i = 0; i < nodes.length; i++) write(nodes[i], kids, i, leaves, above.length == 0 ? 0 : above[i / NODE]);
            if (above.length == 0) return nodes[0];
            kids = nodes;
            nodes = above;
            leaves *= NODE;
        }
    }

    private void write(int node, int[] kids, int index, int leavesPerKid, int parent) throws IOException {
        int start = index * NODE, end = Math.min(start + NODE, kids.length);
        Bytes refs = new Bytes();
        for (int i = start; i < end; i++) refs.put(i == start ? "" : " ").number(kids[i]).put(" 0 R");
        int count = Math.min(end * leavesPerKid, pages.length) - start * leavesPerKid;
        Dict dict = Dict.type("Pages").number("Count", count).array("Kids", refs);
        if (parent != 0) dict.ref("Parent", parent);
        file.put(node, dict);
    }

    private int[] reserve(int count) {
        int[] ids = new int[count];
        for (int i = 0; i < count; i++) ids[i] = file.reserve();
        return ids;
    }
}
