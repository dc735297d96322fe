package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.display.Color;
import java.awt.BasicStroke;

/** Colours and strokes of the display list as Java2D has them. */
final class Awt {
    private Awt() { }

    static java.awt.Color color(Color c) {
        return new java.awt.Color(c.argb(), true);
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke butt(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** Dashes that keep their look at any width. */
    static BasicStroke dashed(double width) {
        float on = (float) Math.max(2.4, width * 2.4), off = (float) Math.max(1.8, width * 1.8);
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
    }
}
