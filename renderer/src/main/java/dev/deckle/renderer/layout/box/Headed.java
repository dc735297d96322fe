package dev.deckle.renderer.layout.box;

import java.util.List;

/** A flow that says again what it belongs to where it goes on: in the next column, or on the next page. */
public final class Headed extends FlowAround {
    private final Flow head;

    /** @param head set above what goes on, as decoration */
    public Headed(Flow flow, Flow head) {
        super(flow);
        this.head = head;
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        List<Strip> again = head.strips(width, fit);
        return flow.strips(width, fit).stream().map(s -> s.withRepeated(again)).toList();
    }
}
