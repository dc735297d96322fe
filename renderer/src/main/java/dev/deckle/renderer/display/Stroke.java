package dev.deckle.renderer.display;

import java.util.List;

/**
 * How an outline is stroked.
 *
 * @param width in points
 * @param dash  lengths on and off in points; empty for a solid line
 */
public record Stroke(Color color, double width, Cap cap, Join join, List<Double> dash, double dashPhase) {
    public Stroke {
        dash = List.copyOf(dash);
    }

    /** Ends of open lines, in the order of PDF's codes (ISO 32000-1, table 54). */
    public enum Cap { BUTT, ROUND, SQUARE }

    /** Corners, in the order of PDF's codes (ISO 32000-1, table 55). */
    public enum Join { MITER, ROUND, BEVEL }

    public static Stroke solid(Color color, double width) {
        return new Stroke(color, width, Cap.BUTT, Join.MITER, List.of(), 0);
    }

    public static Stroke round(Color color, double width) {
        return new Stroke(color, width, Cap.ROUND, Join.ROUND, List.of(), 0);
    }
}
