package dev.deckle.renderer.layout.block;

import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.List;

/** A picture among running text, as one strip. It shrinks with the type, and grows where there is space for more. */
final class PictureFlow implements Flow {
    private final Slot slot;
    private final double most;
    private final double above;
    private final double below;

    /** @param most height that the picture never exceeds, in points for a page of 720 × 405 pt */
    PictureFlow(Slot slot, double most, LayoutContext context) {
        this.slot = slot;
        this.most = context.length(most);
        this.above = context.length(4);
        this.below = context.length(3);
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double height = slot.height(width, most(fit));
        return List.of(Strip.of(above, height + below, slot.paint(width, height), Strip.FREE));
    }

    @Override
    public double naturalWidth(Fit fit) {
        return slot.width(most(fit), Double.MAX_VALUE);
    }

    private double most(Fit fit) {
        return most * Math.min(1, fit.type()) * Math.max(1, fit.space());
    }
}
