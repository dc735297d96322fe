package dev.deckle.renderer.diagram;

import java.util.List;

/**
 * One way to arrange a diagram. Lengths in em of the boxes' type.
 *
 * @param flow   where arrows lead
 * @param liking how much it is liked at the same size of type, 1 for most
 * @param line   lines in boxes are broken to this width
 * @param alike  boxes are made of one width where the widest is at most so many times the narrowest
 * @param padX   left and right of a box's words
 * @param padY   above and below them
 * @param gap    between boxes
 * @param label  size of the links' words
 */
record Look(Sketch.Flow flow, double liking, double line, double alike, double padX, double padY, double gap, double label) {

    /** From the most liked to the least. */
    static List<Look> of(boolean down) {
        Sketch.Flow flow = Sketch.Flow.plain(down);
        Sketch.Flow turned = Sketch.Flow.plain(!down);
        Sketch.Flow folded = new Sketch.Flow(false, true, 1);
        return List.of(airy(flow, 1), dense(flow, 0.95), airy(turned, 0.8), dense(turned, 0.76), airy(folded, 0.79), dense(folded, 0.75),
                dense(new Sketch.Flow(down, false, 2), 0.78), tight(new Sketch.Flow(down, false, 3), 0.7));
    }

    private static Look airy(Sketch.Flow flow, double liking) {
        return new Look(flow, liking, 11, 2.2, 0.9, 0.6, 1.8, 0.85);
    }

    private static Look dense(Sketch.Flow flow, double liking) {
        return new Look(flow, liking, 8, 1.3, 0.6, 0.4, 1.3, 0.94);
    }

    private static Look tight(Sketch.Flow flow, double liking) {
        return new Look(flow, liking, 7, 1.3, 0.5, 0.25, 0.9, 0.94);
    }
}
