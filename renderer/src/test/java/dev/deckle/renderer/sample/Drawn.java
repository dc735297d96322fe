package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Walks what was drawn: each leaf with its place on the outermost level. */
public final class Drawn {
    /** @param box of glyphs: advance, ascent and descent; of paths: the outline with its stroke */
    public record Leaf(Item item, Rect box, List<Tag> tags) {
        public String text() {
            return item instanceof GlyphRun run ? run.text() : "";
        }
    }

    private Drawn() { }

    public static List<Leaf> leaves(List<? extends Item> items) {
        List<Leaf> leaves = new ArrayList<>();
        walk(items, new AffineTransform(), List.of(), leaves);
        return leaves;
    }

    public static List<Leaf> runs(List<? extends Item> items) {
        return leaves(items).stream().filter(l -> l.item instanceof GlyphRun).toList();
    }

    public static List<Leaf> paths(List<? extends Item> items) {
        return leaves(items).stream().filter(l -> l.item instanceof PathItem).toList();
    }

    private static void walk(List<? extends Item> items, AffineTransform at, List<Tag> tags, List<Leaf> leaves) {
        for (Item item : items) {
            if (item instanceof Group g) {
                AffineTransform inner = new AffineTransform(at);
                var t = g.transform();
                inner.concatenate(new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f()));
                List<Tag> all = new ArrayList<>(tags);
                if (g.tag() != null) all.add(g.tag());
                walk(g.items(), inner, all, leaves);
            } else if (item instanceof Link l) {
                walk(l.items(), at, tags, leaves);
            } else {
                Rectangle2D r = at.createTransformedShape(bounds(item)).getBounds2D();
                leaves.add(new Leaf(item, new Rect(r.getX(), r.getY(), r.getWidth(), r.getHeight()), List.copyOf(tags)));
            }
        }
    }

    private static Rectangle2D bounds(Item item) {
        if (item instanceof GlyphRun run) {
            double up = run.face().capHeight() * run.size();
            return new Rectangle2D.Double(run.x(), run.y() - up, run.width(), up + run.face().descent() * run.size() * 0.5);
        }
        if (item instanceof PathItem path) {
            Rect r = path.path().bounds();
            double half = path.stroke() == null ? 0 : path.stroke().width() / 2;
            return new Rectangle2D.Double(r.x() - half, r.y() - half, r.width() + 2 * half, r.height() + 2 * half);
        }
        Rect r = ((ImageItem) item).box();
        return new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
    }
}
