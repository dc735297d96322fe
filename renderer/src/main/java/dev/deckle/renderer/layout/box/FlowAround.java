package dev.deckle.renderer.layout.box;

/** A flow as another one, but for how its strips break. */
abstract class FlowAround implements Flow {
    final Flow flow;

    FlowAround(Flow flow) {
        this.flow = flow;
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
    public double mostSpaceAfter(Fit fit) {
        return flow.mostSpaceAfter(fit);
    }

    @Override
    public boolean keepsWithNext() {
        return flow.keepsWithNext();
    }
}
