package dev.deckle.renderer.property;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is drawn on a page with the boxes of its ink, in reading order. */
final class Inspected {
    /**
     * Something drawn.
     *
     * @param text  of a run; empty for anything else
     * @param box   of its ink on the page
     * @param size  of its type on the page, in points; 0 for anything else
     * @param path  the elements around it, from the outermost
     * @param meant false for running frames and repeated heads
     */
    record Ink(String text, Rect box, double size, List<Tag> path, boolean meant) {
        boolean in(Role... roles) {
            return Stream.of(roles).anyMatch(r -> path.stream().anyMatch(t -> t.role() == r));
        }

        /** In the element of this key. */
        boolean in(int key) {
            return path.stream().anyMatch(t -> t.key() == key);
        }

        boolean heading() {
            return headingKey() != 0;
        }

        int headingKey() {
            return path.stream().filter(t -> t.role().name().matches("H[1-6]")).mapToInt(Tag::key).findFirst().orElse(0);
        }

        /** Of the innermost element that has one. */
        int key() {
            return path.stream().mapToInt(Tag::key).filter(k -> k != 0).reduce(0, (a, b) -> b);
        }
    }

    private final List<Ink> all = new ArrayList<>();

    private Inspected() { }

    /** Everything, pictures and lines too. */
    static List<Ink> all(List<Item> items) {
        Inspected inspected = new Inspected();
        items.forEach(i -> inspected.walk(i, Transform.IDENTITY, null, List.of()));
        return inspected.all;
    }

    /** Texts only. */
    static List<Ink> of(Page page) {
        return all(page.items()).stream().filter(i -> !i.text().isEmpty()).toList();
    }

    private void walk(Item item, Transform at, Rect clip, List<Tag> path) {
        if (item instanceof Group g) {
            Transform inner = g.transform().then(at);
            List<Tag> own = g.tag() == null ? path : Stream.concat(path.stream(), Stream.of(g.tag())).toList();
            Rect shown = g.clip() == null ? clip : common(clip, moved(g.clip().bounds(), inner));
            g.items().forEach(i -> walk(i, inner, shown, own));
        } else if (item instanceof Link link) {
            link.items().forEach(i -> walk(i, at, clip, path));
        } else if (item instanceof GlyphRun run && !run.text().isBlank()) {
            add(run.text(), ink(run), run.size() * Math.hypot(at.a(), at.b()), at, null, path);
        } else if (item instanceof PathItem p) {
            add("", drawn(p.path().toPath2D()), 0, at, clip, path);
        } else if (item instanceof ImageItem image) {
            add("", image.box(), 0, at, clip, path);
        }
    }

    private void add(String text, Rect box, double size, Transform at, Rect clip, List<Tag> path) {
        if (box == null) return;
        boolean meant = path.stream().noneMatch(t -> t.artifact() && t.role() != Role.LAYOUT_ARTIFACT);
        Rect moved = moved(box, at);
        all.add(new Ink(text, clip == null ? moved : common(clip, moved), size, path, meant));
    }

    private static Rect common(Rect a, Rect b) {
        if (a == null) return b;
        Rectangle2D both = new Rectangle2D.Double(a.x(), a.y(), a.width(), a.height()).createIntersection(new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()));
        return new Rect(both.getX(), both.getY(), Math.max(0, both.getWidth()), Math.max(0, both.getHeight()));
    }

    /** The box of a path as it is drawn, not of the points that bend it. */
    private static Rect drawn(Path2D path) {
        Path2D straight = new Path2D.Double();
        straight.append(path.getPathIterator(null, 0.02), false);
        return of(straight.getBounds2D());
    }

    private static Rect of(Rectangle2D r) {
        return new Rect(r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }

    static Rect moved(Rect r, Transform t) {
        double x = t.a() * r.x() + t.c() * r.y() + t.e();
        double y = t.b() * r.x() + t.d() * r.y() + t.f();
        double[] wide = {t.a() * r.width(), t.b() * r.width()};
        double[] high = {t.c() * r.height(), t.d() * r.height()};
        return new Rect(x + Math.min(0, wide[0]) + Math.min(0, high[0]), y + Math.min(0, wide[1]) + Math.min(0, high[1]),
                Math.abs(wide[0]) + Math.abs(high[0]), Math.abs(wide[1]) + Math.abs(high[1]));
    }

    /** The box of what is inked; {@code null} where nothing is. */
    private static Rect ink(GlyphRun run) {
        Rect all = null;
        for (int i = 0; i < run.glyphs().length; i++) {
            Rect b = run.face().outline(run.glyphs()[i]).bounds();
            if (b.width() == 0) continue;
            double x = run.x() + run.offsets()[i] + b.x() * run.size();
            Rect glyph = new Rect(x, run.y() - b.bottom() * run.size(), b.width() * run.size(), b.height() * run.size());
            all = all == null ? glyph : all.union(glyph);
        }
        return all;
    }
}
