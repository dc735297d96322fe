package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Clipping;
import dev.deckle.renderer.layout.block.ClippingHead;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.MasonryBox;
import dev.deckle.renderer.layout.box.Placement;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.List;

/** A clipping that has the page for itself: a short one in a narrow frame, a long one over the width with its text in two columns. Its lines stay short. */
final class SingleClipping implements Box {
    /** The longest line in em. */
    private static final double MEASURE = 46;
    /** Lines of a text that is worth two columns. */
    private static final int LONG = 9;

    private final Box narrow;
    private final Box wide;
    private final Box text;
    private final LayoutContext context;

    private SingleClipping(Box narrow, Box wide, Box text, LayoutContext context) {
        this.narrow = narrow;
        this.wide = wide;
        this.text = text;
        this.context = context;
    }

    static Box of(Clipping clipping, LayoutContext context) {
        List<Flow> head = ClippingHead.flows(clipping, context);
        List<Element> body = Clippings.body(clipping, context);
        Box text = Arrangement.stack(body, context.small());
        MasonryBox columns = MasonryBox.running(text, context.space("gutter") * 0.76);
        Box wide = StackBox.of(head.isEmpty() ? List.of(columns) : List.of(new FlowBox(head), columns), context.length(4));
        return new SingleClipping(Clippings.framed(clipping, Clippings.whole(clipping, body, context), context), Clippings.framed(clipping, wide, context), text, context);
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return isLong(width, fit) ? wide.minHeight(width, fit) : narrow.minHeight(measure(width), fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return minHeight(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        return isLong(width, fit) ? wide.place(width, height, fit, force) : narrow.place(measure(width), height, fit, force);
    }

    private double measure(double width) {
        return Math.min(width, context.size("small") * MEASURE + 2 * Clippings.padX(context));
    }

    private boolean isLong(double width, Fit fit) {
        double line = context.size("small") * context.leading("small");
        return width > 1.25 * measure(width) && text.naturalHeight(measure(width) - 2 * Clippings.padX(context), fit) > LONG * line;
    }
}
