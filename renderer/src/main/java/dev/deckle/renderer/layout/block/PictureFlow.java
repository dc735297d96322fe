package dev.deckle.renderer.layout.block;

import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import java.util.List;

/** A picture among running text, as one strip. */
final class PictureFlow implements Flow {
    private final Slot slot;
    private final double most;

    /** @param most height in points that the picture never exceeds */
    PictureFlow(Slot slot, double most) {
        this.slot = slot;
        this.most = most;
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double height = slot.height(width, most * Math.min(1, fit.type()));
        return List.of(Strip.of(4, height + 3, slot.paint(width, height), Strip.FREE));
    }

    @Override
    public double naturalWidth(Fit fit) {
        return slot.width(most * Math.min(1, fit.type()), Double.MAX_VALUE);
    }
}
