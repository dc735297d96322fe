package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.io.IOException;

/** The places of one page that lead somewhere. */
final class Annotations {
    /** Smallest height and width of a place to click, in points. */
    private static final double LEAST = 9;
    private final PdfDocument document;
    private final int pageId;
    private final Bytes refs = new Bytes();

    Annotations(PdfDocument document, int pageId) {
        this.document = document;
        this.pageId = pageId;
    }

    boolean any() {
        return !refs.isEmpty();
    }

    Bytes refs() {
        return refs;
    }

    void addNotes(Page page) throws IOException {
        int id = document.noteAnnotation().write(page, pageId, document.structure());
        refs.put(refs.isEmpty() ? "" : " ").number(id).put(" 0 R");
    }

    void add(Link link, Transform transform, Element element) throws IOException {
        int id = document.file().reserve();
        refs.put(refs.isEmpty() ? "" : " ").number(id).put(" 0 R");
        element.addObject(pageId, id);
        Rect area = enlarged(link.area());
        Rect box = Bounds.mapped(area, transform);
        boolean upright = transform.b() == 0 && transform.c() == 0;
        Dict dict = Dict.type("Annot").name("Subtype", "Link").numbers("Rect", round(box.x()), round(box.y()), round(box.right()), round(box.bottom()));
        if (!upright) dict.numbers("QuadPoints", quad(area, transform));
        int print = 4;
        dict.raw("Border", "[0 0 0]").number("F", print).text("Contents", link.description())
                .number("StructParent", document.structure().parents().key(element.id));
        document.targets().put(link.target(), dict);
        document.file().put(id, dict);
    }

    private static Rect enlarged(Rect r) {
        double dx = Math.max(0, LEAST - r.width()) / 2, dy = Math.max(0, LEAST - r.height()) / 2;
        return r.inset(-dx, -dy, -dx, -dy);
    }

    /** The corners, counter-clockwise from the lower left as the reader sees it. */
    private static double[] quad(Rect r, Transform t) {
        double[] points = {r.x(), r.bottom(), r.right(), r.bottom(), r.right(), r.y(), r.x(), r.y()};
        double[] mapped = new double[8];
        for (int i = 0; i < 8; i += 2) {
            mapped[i] = round(Paths.x(t, points[i], points[i + 1]));
            mapped[i + 1] = round(Paths.y(t, points[i], points[i + 1]));
        }
        return mapped;
    }

    private static double round(double v) {
        return Math.round(v * 100) / 100.0;
    }
}
