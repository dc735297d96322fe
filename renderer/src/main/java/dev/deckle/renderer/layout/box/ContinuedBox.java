package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Tag;
import java.util.List;

/** A box that says again what it belongs to where it goes on: in the next column, or on the next page. */
public final class ContinuedBox implements Box {
    private final Box inner;
    private final Flow again;
    private final double gap;
    private final boolean continued;

    /**
     * @param again set above what goes on, as decoration
     * @param gap   under it, in points
     */
    public ContinuedBox(Box inner, Flow again, double gap) {
        this(inner, again, gap, false);
    }

    private ContinuedBox(Box inner, Flow again, double gap, boolean continued) {
        this.inner = inner;
        this.again = again;
        this.gap = gap;
        this.continued = continued;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return head(width, fit) + inner.minHeight(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return head(width, fit) + inner.naturalHeight(width, fit);
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return head(width, fit) + inner.mostHeight(width, fit);
    }

    @Override
    public boolean stretches() {
        return inner.stretches();
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        double head = head(width, fit);
        Placement p = inner.place(width, height - head, fit, force);
        if (!p.placed()) return Placement.none(this);
        Box rest = p.rest() == null ? null : new ContinuedBox(p.rest(), again, gap, true);
        if (!continued) return Placement.of(p.height(), rest, p::items);
        List<Strip> above = again.strips(width, fit);
        return Placement.of(head + p.height(), rest,
                () -> List.of(Group.tagged(Tag.PAGE_ARTIFACT, FlowBox.paint(above)), Group.at(0, head, p.items())));
    }

    private double head(double width, Fit fit) {
        return continued ? Strip.height(again.strips(width, fit)) + fit.gap(gap) : 0;
    }
}
