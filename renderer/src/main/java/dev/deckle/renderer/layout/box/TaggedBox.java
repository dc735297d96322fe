package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Tag;

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
        return inner.place(width, height, fit, force).tagged(tag).onward(rest -> new TaggedBox(rest, tag));
    }
}
