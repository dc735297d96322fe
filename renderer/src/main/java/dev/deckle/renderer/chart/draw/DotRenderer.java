package dev.deckle.renderer.chart.draw;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Discs, each with its own size and colour. */
final class DotRenderer extends XYLineAndShapeRenderer {
    private final transient List<Drawing.Dot> dots;

    DotRenderer(List<Drawing.Dot> dots) {
        super(false, true);
        this.dots = dots;
        setUseOutlinePaint(true);
        setDrawOutlines(dots.stream().anyMatch(d -> d.edge() != null));
    }

    @Override
    public Shape getItemShape(int series, int item) {
        double r = dots.get(item).radius();
        return new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return Awt.color(dots.get(item).fill());
    }

    @Override
    public Paint getItemOutlinePaint(int series, int item) {
        Drawing.Dot dot = dots.get(item);
        return Awt.color(dot.edge() == null ? dot.fill() : dot.edge());
    }

    @Override
    public Stroke getItemOutlineStroke(int series, int item) {
        return Awt.butt(Math.max(0.01, dots.get(item).edgeWidth()));
    }
}
