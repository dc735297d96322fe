package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Tag;
import java.util.List;

/** A box inside a structure element, the same one on each page it goes on. */
public final class TaggedBox implements Box {
    private final Box inner;
    private final Tag tag;

    public TaggedBox(Box inner, Tag tag) {
        this.inner = inner;
        this.tag = tag;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return inner.minHeight(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return inner.naturalHeight(width, fit);
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return inner.mostHeight(width, fit);
    }

    @Override
    public boolean stretches() {
        return inner.stretches();
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        Placement p = inner.place(width, height, fit, force);
        if (!p.placed()) return Placement.none(this);
        return Placement.of(p.height(), p.rest() == null ? null : new TaggedBox(p.rest(), tag), () -> List.of(Group.tagged(tag, p.items())));
    }
}
