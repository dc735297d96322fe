package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;

/** Marks what is drawn on one page with the element, or the kind of artifact, that it belongs to. */
final class Marks {
    private final ContentStream content;
    private final int pageId;
    private final int pageNumber;
    private final Bytes owners = new Bytes();
    private int next;
    private boolean open;
    private Element element;
    private Tag.Role artifact;

    Marks(ContentStream content, int pageId, int pageNumber) {
        this.content = content;
        this.pageId = pageId;
        this.pageNumber = pageNumber;
    }

    /** What follows is the ground of the page. */
    void background(Rect area) {
        Bytes operands = new Bytes().put("/Artifact<</Type/Background/BBox[0 0 ").number(area.width(), 3).put(' ').number(area.height(), 3).put("]>>");
        content.beginMark(operands);
        open = true;
        element = null;
        artifact = null;
    }

    /** What follows is text. */
    void enterText(Place place, String text) {
        if (place.artifact() != null) {
            enterArtifact(place.artifact());
            return;
        }
        Element owner = place.element();
        if (owner.holdsElementsOnly()) {
            throw new IllegalStateException("page " + pageNumber + ": text '" + text + "' stands directly in a " + owner.type
                    + "; put it into a group tagged with its role");
        }
        label(owner, text);
        enter(owner);
    }

    /** What follows is drawn; where only elements are expected, it is decoration. */
    void enterDrawing(Place place) {
        Element owner = place.element();
        if (place.artifact() != null) enterArtifact(place.artifact());
        else if (owner.holdsElementsOnly()) enterArtifact(Tag.Role.LAYOUT_ARTIFACT);
        else {
            label(owner, owner.tag == null ? "" : owner.tag.actualText());
            enter(owner);
        }
    }

    /** The first label of a list tells how the list is numbered. */
    private static void label(Element owner, String text) {
        if (!owner.is(Tag.Role.LBL)) return;
        Element list = owner.enclosing(Tag.Role.L);
        if (list != null && list.label == null) list.label = text;
    }

    /** Marked content must not straddle a saved state. */
    void leaveForState() {
        end();
    }

    void end() {
        if (open) content.endMark();
        open = false;
    }

    boolean any() {
        return next > 0;
    }

    /** The elements by content number, as an array. */
    Bytes owners() {
        return new Bytes().put('[').put(owners).put(']');
    }

    private void enterArtifact(Tag.Role kind) {
        if (open && element == null && artifact == kind) return;
        end();
        content.beginMark(new Bytes().put(Roles.artifact(kind)));
        open = true;
        element = null;
        artifact = kind;
    }

    private void enter(Element owner) {
        if (open && element == owner) return;
        end();
        owner.addContent(pageId, next);
        owners.put(next == 0 ? "" : " ").number(owner.id).put(" 0 R");
        Bytes operands = new Bytes();
        Strings.name(owner.type, operands);
        content.beginMark(operands.put("<</MCID ").number(next++).put(">>"));
        open = true;
        element = owner;
        artifact = null;
    }
}
