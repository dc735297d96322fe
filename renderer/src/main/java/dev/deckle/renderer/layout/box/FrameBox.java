package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import java.util.List;

/** A box with padding and a drawn frame around it, drawn again on each page it goes on. */
public final class FrameBox implements Box {
    private final Box inner;
    private final double padX;
    private final double padY;
    private final Outline outline;
    private final boolean fill;

    /** Draws the frame of a size, as decoration. */
    public interface Outline {
        List<Item> draw(double width, double height);
    }

    /**
     * @param padX left and right, in points
     * @param padY top and bottom, in points
     * @param fill takes all the height it is given
     */
    public FrameBox(Box inner, double padX, double padY, boolean fill, Outline outline) {
        this.inner = inner;
        this.padX = padX;
        this.padY = padY;
        this.outline = outline;
        this.fill = fill;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return inner.minHeight(width - 2 * padX, fit) + 2 * padY;
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return inner.naturalHeight(width - 2 * padX, fit) + 2 * padY;
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return inner.mostHeight(width - 2 * padX, fit) + 2 * padY;
    }

    @Override
    public boolean stretches() {
        return inner.stretches();
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        Placement p = inner.place(width - 2 * padX, height - 2 * padY, fit, force);
        if (!p.placed()) return Placement.none(this);
        double used = fill ? height : p.height() + 2 * padY;
        Box rest = p.rest() == null ? null : new FrameBox(p.rest(), padX, padY, fill, outline);
        return Placement.of(used, rest, () -> List.of(Group.artifact(outline.draw(width, used)), Group.at(padX, padY, p.items())));
    }
}
