package dev.deckle.renderer.layout.box;

import java.util.List;

/** A flow that says again what it belongs to where it goes on: in the next column, or on the next page. */
public final class Headed implements Flow {
    private final Flow flow;
    private final Flow head;

    /** @param head set above what goes on, as decoration */
    public Headed(Flow flow, Flow head) {
        this.flow = flow;
        this.head = head;
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        List<Strip> again = head.strips(width, fit);
        return flow.strips(width, fit).stream().map(s -> s.withRepeated(again)).toList();
    }

    @Override
    public double naturalWidth(Fit fit) {
        return flow.naturalWidth(fit);
    }

    @Override
    public double spaceAfter(Fit fit) {
        return flow.spaceAfter(fit);
    }

    @Override
    public boolean keepsWithNext() {
        return flow.keepsWithNext();
    }
}
