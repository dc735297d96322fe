package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of what the document means. An element is written as soon as nothing more can join it, so that memory holds only the open
 * ones and those that a later page may go on with.
 */
final class Structure {
    private final PdfFile file;
    private final int rootId;
    private final Element document;
    private final ParentTree parents;
    private final List<String> noteIds = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();

    Structure(PdfFile file) {
        this.file = file;
        rootId = file.reserve();
        document = new Element(file, null, "Document", null);
        parents = new ParentTree(file);
    }

    Element document() {
        return document;
    }

    ParentTree parents() {
        return parents;
    }

    /** The element that a tagged group stands for: a new one, or the one that an earlier group with the same key began. */
    Element open(Element parent, Tag tag) {
        if (tag.role() == Tag.Role.DOCUMENT) return document;
        if (tag.key() == 0) return create(parent, tag);
        return parent.keyed.computeIfAbsent(tag.key(), k -> create(parent, tag));
    }

    Element openLink(Element parent) {
        return new Element(file, parent, "Link", null);
    }

    /** Nothing more comes on this page; an element without a key is done. */
    void close(Element element) throws IOException {
        if (element == document || element.tag != null && element.tag.key() != 0) return;
        write(element);
    }

    /** The number of the root of the tree. */
    int finish() throws IOException {
        document.attach();
        write(document);
        Dict root = Dict.type("StructTreeRoot").ref("K", document.id).ref("ParentTree", parents.finish())
                .number("ParentTreeNextKey", parents.nextKey());
        if (!notes.isEmpty()) root.ref("IDTree", new NameTree(file).write(noteIds, notes));
        file.put(rootId, root);
        return rootId;
    }

    private Element create(Element parent, Tag tag) {
        Element element = new Element(file, parent, Roles.name(tag.role()), tag);
        // a cell holds its place in the row even when nothing is in it
        if (tag.role() == Tag.Role.TD || tag.role() == Tag.Role.TH) element.attach();
        return element;
    }

    private void write(Element element) throws IOException {
        for (Element child : element.keyed.values()) write(child);
        element.keyed.clear();
        if (element.id == 0) return;
        int parentId = element.parent == null ? rootId : element.parent.id;
        Dict dict = new Dict().name("S", element.type).ref("P", parentId);
        if (element.page != 0) dict.ref("Pg", element.page);
        if (element.tag != null) Attributes.put(element, dict);
        if (element.type.equals("Note")) dict.bytes("ID", noteId(element).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        if (!element.kids.isEmpty()) dict.array("K", element.kids);
        file.put(element.id, dict);
    }

    private String noteId(Element element) {
        String id = String.format(java.util.Locale.ROOT, "note%06d", notes.size() + 1);
        noteIds.add(id);
        notes.add(element.id);
        return id;
    }
}
