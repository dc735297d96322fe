package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Transform;
import java.io.IOException;
import java.util.List;

/** Writes one page: what it shows, what that means, and where it leads. */
final class PageWriter {
    private final PdfDocument document;
    private final Page page;
    private final Resources resources = new Resources();
    private final ContentStream content = new ContentStream(resources);
    private final Marks marks;
    private final Annotations annotations;

    PageWriter(PdfDocument document, Page page, int pageId) {
        this.document = document;
        this.page = page;
        marks = new Marks(content, pageId, page.number());
        annotations = new Annotations(document, pageId);
    }

    void write(int pageId, int parentId) throws IOException {
        document.structure().beginPage();
        background();
        walk(page.items(), start());
        marks.end();
        if (document.options().notes() && !page.notes().isEmpty()) annotations.addNotes(page);
        Dict dict = Dict.type("Page").ref("Parent", parentId).numbers("MediaBox", 0, 0, page.width(), page.height())
                .dict("Resources", resources.dict());
        Bytes bytes = content.bytes();
        dict.ref("Contents", document.file().stream(new Dict(), bytes.array(), bytes.length()));
        if (marks.any()) {
            int owners = document.file().reserve();
            document.file().put(owners, marks.owners());
            dict.number("StructParents", document.structure().parents().key(owners));
        }
        if (annotations.any()) dict.array("Annots", annotations.refs());
        document.file().put(pageId, dict.name("Tabs", "S"));
    }

    private Place start() {
        Transform upwards = new Transform(1, 0, 0, -1, 0, page.height());
        return new Place(upwards, null, document.structure().document(), null, null);
    }

    private void background() {
        Rect all = new Rect(0, 0, page.width(), page.height());
        marks.background(all);
        content.fill(Path.rect(0, 0, page.width(), page.height()), Transform.IDENTITY, page.background());
    }

    private void walk(List<Item> items, Place place) throws IOException {
        for (Item item : items) {
            if (item instanceof Group group) group(group, place);
            else if (item instanceof GlyphRun run) text(run, place);
            else if (item instanceof PathItem path) path(path, place);
            else if (item instanceof ImageItem image) image(image, place);
            else if (item instanceof Link link) link(link, place);
        }
    }

    private void group(Group group, Place outer) throws IOException {
        Place place = outer.moved(group.transform());
        if (group.clip() != null) {
            marks.leaveForState();
            content.save();
            content.clip(group.clip(), place.transform());
            place = place.clipped(Bounds.mapped(group.clip().bounds(), place.transform()));
        }
        meaning(group, place);
        if (group.clip() != null) {
            marks.leaveForState();
            content.restore();
        }
    }

    private void meaning(Group group, Place place) throws IOException {
        if (group.tag() == null || place.artifact() != null || place.figure() != null && group.tag().role() == Tag.Role.FORMULA) {
            walk(group.items(), place);
        } else if (group.tag().artifact()) {
            walk(group.items(), place.asArtifact(group.tag().role()));
        } else {
            Element element = document.structure().open(place.element(), group.tag());
            walk(group.items(), place.in(element));
            document.structure().close(element);
        }
    }

    private void text(GlyphRun run, Place place) {
        if (run.glyphs().length == 0) return;
        marks.enterText(place, run.text());
        content.text(GlyphText.of(run, document.fonts().font(run), place.transform()));
        see(place, Bounds.of(run));
        if (place.figure() != null && place.artifact() == null) place.figure().say(run.text());
    }

    private void path(PathItem item, Place place) {
        marks.enterDrawing(place);
        if (item.fill() != null) content.fill(item.path(), place.transform(), item.fill());
        if (item.stroke() != null) content.stroke(item.path(), place.transform(), item.stroke());
        see(place, Bounds.of(item));
    }

    private void image(ImageItem item, Place place) {
        marks.enterDrawing(place);
        Rect box = item.box();
        Transform square = new Transform(box.width(), 0, 0, -box.height(), box.x(), box.bottom()).then(place.transform());
        Images.Entry entry = document.images().draw(item.picture(), square);
        content.image(resources.image(entry.name, entry.id), square);
        see(place, box);
    }

    private void link(Link link, Place place) throws IOException {
        int target = document.targets().resolve(link.target());
        if (target < 0) {
            walk(link.items(), place);
            return;
        }
        if (place.artifact() != null) {
            running(link, place);
            return;
        }
        Element element = document.structure().open(place.element(), link);
        walk(link.items(), place.in(element));
        annotations.add(link, place.transform(), element);
        if (link.key() == 0) document.structure().close(element);
    }

    /** What runs along on many pages is told once: there its link is content; on further pages, where it is an artifact, it leads there too. */
    private void running(Link link, Place place) throws IOException {
        Element element = document.structure().running(link);
        walk(link.items(), element.id == 0 ? place.asContent(element) : place);
        annotations.add(link, place.transform(), element);
    }

    private static void see(Place place, Rect box) {
        if (place.figure() == null || place.artifact() != null) return;
        Rect seen = Bounds.mapped(box, place.transform());
        if (place.clip() != null) seen = Bounds.intersection(seen, place.clip());
        place.figure().bounds = place.figure().bounds == null ? seen : place.figure().bounds.union(seen);
    }
}
