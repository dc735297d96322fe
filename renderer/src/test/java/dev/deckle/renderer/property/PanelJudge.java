package dev.deckle.renderer.property;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.property.Inspected.Ink;
import java.util.ArrayList;
import java.util.List;

/** Judges what stands in frames and beside each other: it keeps inside its frame, and left of what begins further right at the same height. */
final class PanelJudge {
    /** A frame is larger than a mark, in points. */
    private static final double LEAST = 12;

    private final List<String> faults = new ArrayList<>();

    private PanelJudge() { }

    static List<String> faults(Page page) {
        PanelJudge judge = new PanelJudge();
        judge.look(page.items());
        return judge.faults;
    }

    private void look(List<Item> items) {
        framed(items);
        for (int i = 0; i < items.size(); i++)
            for (int k = 0; k < items.size(); k++) if (i != k) beside(items.get(i), items.get(k));
        for (Item item : items) {
            if (item instanceof Group g && (g.tag() == null || g.tag().role() != Role.FIGURE)) look(g.items());
            if (item instanceof Link link) look(link.items());
        }
    }

    /** A drawn ground or frame, and one group that stands in it. */
    private void framed(List<Item> items) {
        if (items.size() != 2 || !(items.get(0) instanceof Group ground) || !(items.get(1) instanceof Group inner) || inner.tag() != null) return;
        if (ground.tag() == null || ground.tag().role() != Role.LAYOUT_ARTIFACT || ground.items().isEmpty() || !(ground.items().get(0) instanceof PathItem path)) return;
        Rect frame = path.path().bounds();
        if (frame.width() < LEAST || frame.height() < LEAST || !moved(inner)) return;
        if (inner.transform().e() >= frame.right() || inner.transform().f() >= frame.bottom()) return;
        Inspected.all(List.of(inner)).stream().filter(i -> !frame.contains(i.box(), 0.01)).findFirst()
                .ifPresent(i -> faults.add(PageJudge.name(i) + " leaves its frame " + frame));
    }

    private void beside(Item one, Item other) {
        if (!(one instanceof Group a) || !(other instanceof Group b) || !moved(a) || !moved(b) || a.tag() != null || b.tag() != null) return;
        double x = b.transform().e();
        if (a.transform().e() > x - LEAST) return;
        List<Ink> right = Inspected.all(List.of(b));
        for (Ink ink : Inspected.all(List.of(a)))
            if (ink.box().right() > x + 0.01 && right.stream().anyMatch(r -> r.box().y() < ink.box().bottom() && ink.box().y() < r.box().bottom())) {
                faults.add(PageJudge.name(ink) + " reaches over " + x + ", where its neighbour begins");
                return;
            }
    }

    private static boolean moved(Group group) {
        Transform t = group.transform();
        return t.a() == 1 && t.b() == 0 && t.c() == 0 && t.d() == 1;
    }
}
