package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Curve;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Lines, with a dot at their end or at each point; also those of slope and bump charts. */
final class LineMarks implements Marked {
    static final double END_DOT = 2.4;
    /** Radius of the dot of a value that stands alone. */
    static final double POINT = 2;
    private static final double WIDTH = 1.25, LIT = 2, BUMP = 2.25, BUMP_DOT = 3.6;
    private final Plot plot;
    private final Layer layer;

    LineMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Curve> curves = new ArrayList<>(), lit = new ArrayList<>();
        List<Drawing.Dot> dots = new ArrayList<>(), litDots = new ArrayList<>();
        for (Series s : layer.series()) {
            boolean on = plot.stage().paints().lit(s.name());
            (on ? lit : curves).add(curve(s, on));
            (on ? litDots : dots).addAll(dots(s, on));
        }
        // what is highlighted lies on top
        curves.addAll(lit);
        dots.addAll(litDots);
        boolean second = layer.mark().secondAxis();
        return List.of(new Drawing.Curves(curves, second), new Drawing.Dots(dots, second));
    }

    private Drawing.Curve curve(Series s, boolean on) {
        List<Point> points = Steps.last(layer, s.points(), plot.frame().place().max());
        double[] x = points.stream().mapToDouble(Point::x).toArray();
        double[] y = points.stream().mapToDouble(p -> drawn(p.y())).toArray();
        double[] dashed = dashes();
        double width = layer.is(Kind.BUMP) ? BUMP : on ? LIT : WIDTH;
        Drawing.Join join = layer.is(Kind.BUMP) ? Drawing.Join.SMOOTH : join(layer.mark().curve());
        return new Drawing.Curve(x, y, join, plot.stage().paints().of(s), width, dashed[0], dashed[1]);
    }

    /** A value that the scale cannot show is a gap. */
    private double drawn(double y) {
        return plot.scale(layer).log() && y <= 0 ? Double.NaN : y;
    }

    private List<Drawing.Dot> dots(Series s, boolean on) {
        Color color = plot.stage().paints().of(s);
        List<Drawing.Dot> dots = new ArrayList<>();
        boolean all = layer.mark().points() || layer.is(Kind.SLOPE) || layer.is(Kind.BUMP);
        double size = layer.is(Kind.BUMP) ? BUMP_DOT : POINT;
        List<Point> points = s.points();
        Point last = s.last();
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            if (Double.isNaN(drawn(p.y()))) continue;
            boolean alone = !(i > 0 && points.get(i - 1).hasY()) && !(i + 1 < points.size() && points.get(i + 1).hasY());
            if (all || alone) dots.add(new Drawing.Dot(p.x(), p.y(), size, color, null, 0));
            else if (p == last && plot.ends()) dots.add(new Drawing.Dot(end(points, p), p.y(), on ? END_DOT + 0.4 : END_DOT, color, null, 0));
        }
        return dots;
    }

    /** Where a line ends: with its last step, or at its last point. */
    private double end(List<Point> points, Point last) {
        double step = Math.min(Steps.end(layer, points), plot.frame().place().max());
        return Double.isNaN(step) ? last.x() : step;
    }

    private double[] dashes() {
        if (layer.mark().dashed()) return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (Chart.Range r : plot.stage().chart().ranges()) {
            double from = Places.of(plot.domain(), r.from()), to = Places.of(plot.domain(), r.to());
            if (r.dashed() && !Double.isNaN(from) && !Double.isNaN(to)) return new double[] {from, to};
        }
        return new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    }

    @Override
    public void label(Sheet sheet) {
        if (layer.is(Kind.SLOPE)) new SlopeStarts(plot, layer).put(sheet);
        else if (!layer.is(Kind.BUMP) && Boolean.TRUE.equals(BarLabels.wish(plot.stage(), layer))) new PointValues(plot, layer).put(sheet);
    }

    static Drawing.Join join(Curve curve) {
        return switch (curve) {
            case STRAIGHT -> Drawing.Join.STRAIGHT;
            case SMOOTH -> Drawing.Join.SMOOTH;
            case STEP -> Drawing.Join.STEP;
        };
    }
}
