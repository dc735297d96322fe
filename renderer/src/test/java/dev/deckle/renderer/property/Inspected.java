package dev.deckle.renderer.property;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Transform;
import java.util.ArrayList;
import java.util.List;

/** The texts of a page with the boxes of their ink, in reading order. */
final class Inspected {
    /** A run with the box of its ink on the page and its element; {@code meant} is false for running frames and repeated heads. */
    record Run(String text, Rect box, boolean meant, int key) { }

    private final List<Run> runs = new ArrayList<>();

    private Inspected() { }

    static List<Run> of(Page page) {
        Inspected inspected = new Inspected();
        page.items().forEach(i -> inspected.walk(i, Transform.IDENTITY, true, 0));
        return inspected.runs;
    }

    private void walk(Item item, Transform at, boolean meant, int key) {
        if (item instanceof Group g) {
            Transform inner = g.transform().then(at);
            boolean stays = meant && !(g.tag() != null && g.tag().artifact() && g.tag().role() != Tag.Role.LAYOUT_ARTIFACT);
            int own = g.tag() == null || g.tag().key() == 0 ? key : g.tag().key();
            g.items().forEach(i -> walk(i, inner, stays, own));
        } else if (item instanceof Link link) {
            link.items().forEach(i -> walk(i, at, meant, key));
        } else if (item instanceof GlyphRun run && !run.text().isBlank()) {
            Rect ink = ink(run);
            if (ink != null && straight(at)) runs.add(new Run(run.text(), moved(ink, at), meant, key));
        }
    }

    /** Slanted names are left out: their boxes overlap where they do not. */
    private static boolean straight(Transform at) {
        return at.b() == 0 && at.c() == 0 || at.a() == 0 && at.d() == 0;
    }

    private static Rect moved(Rect r, Transform at) {
        double x = at.a() * r.x() + at.c() * r.y() + at.e();
        double y = at.b() * r.x() + at.d() * r.y() + at.f();
        double x2 = at.a() * r.right() + at.c() * r.bottom() + at.e();
        double y2 = at.b() * r.right() + at.d() * r.bottom() + at.f();
        return new Rect(Math.min(x, x2), Math.min(y, y2), Math.abs(x2 - x), Math.abs(y2 - y));
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
