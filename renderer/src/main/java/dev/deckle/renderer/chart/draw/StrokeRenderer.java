package dev.deckle.renderer.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** Straight strokes. */
final class StrokeRenderer extends WholeSeriesRenderer {
    private final transient List<Drawing.Stroke> strokes;

    StrokeRenderer(List<Drawing.Stroke> strokes) {
        this.strokes = strokes;
    }

    @Override
    void drawSeries(Graphics2D g, int series, Mapping to) {
        for (Drawing.Stroke s : strokes) {
            g.setPaint(Awt.color(s.color()));
            g.setStroke(s.dashed() ? Awt.dashed(s.width()) : Awt.butt(s.width()));
            g.draw(new Line2D.Double(to.x(s.x0(), s.y0()), to.y(s.x0(), s.y0()), to.x(s.x1(), s.y1()), to.y(s.x1(), s.y1())));
        }
    }
}
