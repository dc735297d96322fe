package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;

/** Boxes around what is drawn. */
final class Bounds {
    private Bounds() { }

    static Rect of(GlyphRun run) {
        double ascent = run.face().ascent() * run.size(), descent = run.face().descent() * run.size();
        return new Rect(run.x(), run.y() - ascent, run.width(), ascent + descent);
    }

    static Rect of(PathItem item) {
        Rect box = item.path().bounds();
        double half = item.stroke() == null ? 0 : item.stroke().width() / 2;
        return box.inset(-half, -half, -half, -half);
    }

    /** The upright box around a box under a map. */
    static Rect mapped(Rect r, Transform t) {
        Rect first = corner(r.x(), r.y(), t);
        return first.union(corner(r.right(), r.y(), t)).union(corner(r.x(), r.bottom(), t)).union(corner(r.right(), r.bottom(), t));
    }

    /** What both share; of no size when they are apart. */
    static Rect intersection(Rect a, Rect b) {
        double x = Math.max(a.x(), b.x()), y = Math.max(a.y(), b.y());
        return new Rect(x, y, Math.max(0, Math.min(a.right(), b.right()) - x), Math.max(0, Math.min(a.bottom(), b.bottom()) - y));
    }

    private static Rect corner(double x, double y, Transform t) {
        return new Rect(Paths.x(t, x, y), Paths.y(t, x, y), 0, 0);
    }
}
