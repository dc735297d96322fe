package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of what the document means. An element is written as soon as nothing more can join it, so that memory holds only the open
 * ones and those that a later page may go on with.
 */
final class Structure {
    static final String LINK = "Link", ANNOTATION = "Annot";
    private final PdfFile file;
    private final int rootId;
    private final Element document;
    /** What runs along on many pages, told after all else: on each of them a reader comes to the content first. */
    private final Element running;
    private final ParentTree parents;
    private final Ids ids = new Ids();
    private final Attachments attachments;
    private Element lastSection;
    /** By target and words, the links that may yet get further places to click. */
    private final Map<Object, Element> links = new HashMap<>();

    /** @param language BCP 47 tag of the document */
    Structure(PdfFile file, String language, Attachments attachments) {
        this.file = file;
        this.attachments = attachments;
        rootId = file.reserve();
        document = new Element(file, language);
        parents = new ParentTree(file);
        lastSection = document;
        running = new Element(file, document, Roles.name(Role.DIV), Tag.of(Role.DIV));
        running.last = true;
    }

    /** What is told from now on stands on another page. */
    void beginPage() {
        lastSection = document;
    }

    /** The section that was told of last on this page, or the document. */
    Element lastSection() {
        return lastSection;
    }

    Element document() {
        return document;
    }

    ParentTree parents() {
        return parents;
    }

    /** The element that a tagged group stands for: a new one, or the one that an earlier group with the same key began. */
    Element open(Element parent, Tag tag) {
        if (tag.role() == Role.DOCUMENT) return document;
        Object key = tag.key() < 0 ? tag : tag.key();
        Element element = tag.key() == 0 ? create(parent, tag) : parent.keyed.computeIfAbsent(key, k -> create(parent, tag));
        if (tag.role() == Role.SECT && tag.key() != 0) lastSection = element;
        return element;
    }

    /** The element of a link, or of the link that this one goes on with. */
    Element open(Element parent, Link link) {
        if (link.key() == 0) return open(parent, LINK);
        Element element = parent.keyed.computeIfAbsent(List.of(link.key(), link.target()), k -> open(parent, LINK));
        links.putIfAbsent(List.of(link.target(), link.description()), element);
        return element;
    }

    /** The element of a link that stands outside the content: that of an earlier link with the same words to the same place, or one of its own. */
    Element running(Link link) {
        Element known = links.get(List.of(link.target(), link.description()));
        if (known != null && !known.written) return known;
        Element paragraph = create(running, Tag.of(Tag.Role.P));
        Element element = open(paragraph, LINK);
        running.keyed.put(element, paragraph);
        paragraph.keyed.put(element, element);
        links.put(List.of(link.target(), link.description()), element);
        return element;
    }

    /** An element that no group stands for. */
    Element open(Element parent, String type) {
        return new Element(file, parent, type, null);
    }

    /** Nothing more comes on this page; an element without a key is done. */
    void close(Element element) throws IOException {
        boolean goesOn = element == document || element.tag != null && element.tag.key() != 0;
        if (!goesOn && !waitsForTable(element)) write(element);
    }

    /** The number of the root of the tree. */
    int finish() throws IOException {
        document.attach();
        if (running.id != 0) {
            running.enter();
            document.keyed.put(running, running);
        }
        write(document);
        Dict root = Dict.type("StructTreeRoot").ref("K", document.id).ref("ParentTree", parents.finish())
                .number("ParentTreeNextKey", parents.nextKey());
        if (ids.any()) root.ref("IDTree", ids.finish(file));
        file.put(rootId, root);
        return rootId;
    }

    private Element create(Element parent, Tag tag) {
        Element element = new Element(file, parent, Roles.name(tag.role()), tag);
        Element table = element.enclosing(Role.TABLE);
        if (table != null && tag.role() == Role.TR) table.grid.beginRow();
        if (cell(element)) {
            // a cell holds its place in the row even when nothing is in it
            element.attach();
            if (table != null) table.grid.add(element);
        }
        return element;
    }

    /** Cells are written with their table, when all heads are known. */
    private static boolean waitsForTable(Element element) {
        return cell(element) && element.enclosing(Role.TABLE) != null;
    }

    /** The rows of a head are the body of a table that has no other (ISO 14289-1, 7.2). */
    private static boolean headAlone(Element element) {
        return element.is(Role.THEAD) && element.parent.keyed.values().stream().noneMatch(e -> e.is(Role.TBODY) && e.id != 0);
    }

    private static boolean cell(Element element) {
        return element.is(Role.TD) || element.is(Role.TH);
    }

    private void write(Element element) throws IOException {
        for (Element child : element.keyed.values()) if (!waitsForTable(child)) write(child);
        if (element.grid != null) {
            element.grid.nameHeads(ids);
            for (Element cell : element.grid.elements()) write(cell);
        }
        element.written = true;
        if (element.id == 0) return;
        int parentId = element.parent == null ? rootId : element.parent.id;
        Dict dict = new Dict().name("S", headAlone(element) ? Roles.name(Role.TBODY) : element.type).ref("P", parentId);
        if (element.page != 0) dict.ref("Pg", element.page);
        if (element.tag != null) {
            new Attributes(element).put(dict);
            attachments.associate(element.tag.key(), dict);
        }
        if (element.is(Role.NOTE)) ids.of(element);
        if (element.name != null) dict.bytes("ID", element.name.getBytes(StandardCharsets.US_ASCII));
        if (!element.kids.isEmpty()) dict.array("K", element.kids);
        file.put(element.id, dict);
    }
}
