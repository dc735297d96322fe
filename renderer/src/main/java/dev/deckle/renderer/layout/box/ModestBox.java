package dev.deckle.renderer.layout.box;

/** A figure among running text: it takes the height that looks best, up to a limit, and no more where there is more. */
public final class ModestBox implements Box {
    private final Box inner;
    private final double most;

    /** @param most height in points, unless it needs more */
    public ModestBox(Box inner, double most) {
        this.inner = inner;
        this.most = most;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return Math.max(inner.minHeight(width, fit), Math.min(most, inner.naturalHeight(width, fit)));
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return minHeight(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        double own = minHeight(width, fit);
        return own > height + 0.01 && !force ? Placement.none(this) : inner.place(width, Math.min(own, height), fit, force);
    }
}
