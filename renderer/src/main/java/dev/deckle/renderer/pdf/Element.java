package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of the structure that is still being told. Its kids are kept as they will be written. */
final class Element {
    /** As much as anybody listens to. */
    private static final int MOST_SAID = 500;
    private final PdfFile file;
    final Element parent;
    final String type;
    /** {@code null} for elements that no group stands for. */
    final Tag tag;
    final Bytes kids = new Bytes();
    /** Elements that later pages may go on with, by what joins them. */
    final Map<Object, Element> keyed = new LinkedHashMap<>(0);
    /** Page object that bare content numbers refer to; 0 for none yet. */
    int page;
    /** Object number; 0 until there is something in the element. */
    int id;
    /** Nothing can be added any more. */
    boolean written;
    /** Comes after all else in its parent, however early it began. */
    boolean last;
    /** What others refer to the element by; {@code null} as long as none does. */
    String name;
    /** Bounds of what a figure shows on its first page, in points, y upwards. */
    Rect bounds;
    /** Of a figure without an alternative text: the text that is in it. */
    StringBuilder said;
    /** Of a list: the first label; {@code null} before there is one. */
    String label;
    /** Of a table. */
    final TableGrid grid;
    /** Of a data cell that must name its heads. */
    List<Element> heads = List.of();
    /** Of the outermost element: that of the document. */
    private String language = "";

    /** The outermost one. */
    Element(PdfFile file, String language) {
        this(file, null, "Document", null);
        this.language = language;
    }

    Element(PdfFile file, Element parent, String type, Tag tag) {
        this.file = file;
        this.parent = parent;
        this.type = type;
        this.tag = tag;
        grid = is(Tag.Role.TABLE) ? new TableGrid() : null;
    }

    /** The language where it is not that of what is around it; empty otherwise. */
    String otherLanguage() {
        return parent == null || tag == null || tag.lang().equals(parent.language()) ? "" : tag.lang();
    }

    private String language() {
        if (parent == null) return language;
        return tag == null || tag.lang().isEmpty() ? parent.language() : tag.lang();
    }

    boolean is(Tag.Role role) {
        return tag != null && tag.role() == role;
    }

    /** Text in a figure speaks for it when nothing better does. */
    void say(String text) {
        if (!tag.alt().isEmpty() || !tag.actualText().isEmpty()) return;
        if (said == null) said = new StringBuilder();
        if (said.length() < MOST_SAID) said.append(said.isEmpty() ? "" : " ").append(text.strip());
    }

    /** Whether this element only holds other elements, never content of its own. */
    boolean holdsElementsOnly() {
        return tag == null ? !type.equals(Structure.LINK) && !type.equals(Structure.ANNOTATION) : Roles.holdsElementsOnly(tag.role());
    }

    /** The innermost element of a role that holds this one, or {@code null}. */
    Element enclosing(Tag.Role role) {
        Element element = parent;
        while (element != null && !element.is(role)) element = element.parent;
        return element;
    }

    /** Puts this element, and those that hold it, into their parents. Late, so that elements without content do not appear. */
    void attach() {
        if (id != 0) return;
        id = file.reserve();
        if (parent == null) return;
        parent.attach();
        if (!last) enter();
    }

    /** Puts this element, which has content, at the end of its parent. */
    void enter() {
        kid(parent).number(id).put(" 0 R");
    }

    void addContent(int pageId, int mcid) {
        attach();
        if (page == 0) page = pageId;
        kid(this);
        if (page == pageId) kids.number(mcid);
        else kids.put("<</Type/MCR/Pg ").number(pageId).put(" 0 R/MCID ").number(mcid).put(">>");
    }

    void addObject(int pageId, int object) {
        attach();
        if (page == 0) page = pageId;
        kid(this).put("<</Type/OBJR/Obj ").number(object).put(" 0 R");
        if (page != pageId) kids.put("/Pg ").number(pageId).put(" 0 R");
        kids.put(">>");
    }

    private static Bytes kid(Element element) {
        return element.kids.put(element.kids.isEmpty() ? "" : " ");
    }
}
