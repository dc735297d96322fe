package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Curve;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Lines, with a dot at their end or at each point. */
final class LineMarks {
    static final double WIDTH = 1.25, LIT = 2, END_DOT = 2.4, POINT = 2;

    private LineMarks() { }

    /** @param ends whether the line's end carries a dot, to which its label belongs */
    static List<Drawing> of(Stage stage, Layer layer, boolean ends) {
        List<Drawing.Curve> grey = new ArrayList<>(), curves = new ArrayList<>();
        List<Drawing.Dot> dots = new ArrayList<>();
        for (Series s : layer.series()) {
            Color color = stage.paints().of(s);
            boolean lit = stage.paints().lit(s.name());
            (lit ? curves : grey).add(curve(stage, layer, s, color, lit ? LIT : WIDTH));
            if (layer.mark().points()) for (Point p : s.points()) if (p.hasY()) dots.add(dot(stage, p, POINT, color));
            if (s.last() != null && ends && !layer.mark().points()) dots.add(dot(stage, s.last(), lit ? END_DOT + 0.4 : END_DOT, color));
            for (Point p : alone(s)) dots.add(dot(stage, p, POINT, color));
        }
        grey.addAll(curves);
        boolean second = layer.mark().secondAxis();
        return List.of(new Drawing.Curves(grey, second), new Drawing.Dots(dots, second));
    }

    private static Drawing.Dot dot(Stage stage, Point p, double radius, Color color) {
        return new Drawing.Dot(p.x(), p.y(), radius, color, null, 0);
    }

    private static Drawing.Curve curve(Stage stage, Layer layer, Series s, Color color, double width) {
        double[] x = s.points().stream().mapToDouble(Point::x).toArray(), y = s.points().stream().mapToDouble(Point::y).toArray();
        double[] dashed = dashes(stage, layer);
        return new Drawing.Curve(x, y, join(layer.mark().curve()), color, width, dashed[0], dashed[1]);
    }

    private static double[] dashes(Stage stage, Layer layer) {
        if (layer.mark().dashed()) return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (Chart.Range r : stage.chart().ranges()) {
            double from = Places.of(stage.domain(), r.from()), to = Places.of(stage.domain(), r.to());
            if (r.dashed() && !Double.isNaN(from) && !Double.isNaN(to)) return new double[] {from, to};
        }
        return new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    }

    /** Points between two gaps, which no line reaches. */
    private static List<Point> alone(Series s) {
        List<Point> alone = new ArrayList<>();
        for (int i = 0; i < s.points().size(); i++) {
            boolean before = i > 0 && s.points().get(i - 1).hasY(), after = i + 1 < s.points().size() && s.points().get(i + 1).hasY();
            if (s.points().get(i).hasY() && !before && !after) alone.add(s.points().get(i));
        }
        return alone;
    }

    static Drawing.Join join(Curve curve) {
        return switch (curve) {
            case STRAIGHT -> Drawing.Join.STRAIGHT;
            case SMOOTH -> Drawing.Join.SMOOTH;
            case STEP -> Drawing.Join.STEP;
        };
    }
}
