package dev.deckle.renderer.layout.box;

import java.util.ArrayList;
import java.util.List;

/** A flow that starts on the page where what stands before it ends, as the name under a quotation does. */
public final class Attached extends FlowAround {

    public Attached(Flow flow) {
        super(flow);
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        List<Strip> strips = new ArrayList<>(flow.strips(width, fit));
        if (!strips.isEmpty()) strips.set(0, strips.get(0).withCost(Strip.FORBIDDEN));
        return strips;
    }

    @Override
    public Flow from(int strip, double width, Fit fit) {
        return flow.from(strip, width, fit);
    }
}
