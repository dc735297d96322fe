package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.scale.Bins;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** The spread of values: box from quartile to quartile, median, whiskers to the last value within 1.5 boxes, dots beyond (Tukey, 1977). */
final class BoxMarks implements Marked {
    private static final double MEDIAN = 1.75, EDGE = 0.75, DOT = 1.6, TINT = 0.25, CAP = 0.5;
    private final Plot plot;
    private final boolean second;
    private final List<Drawing.Bar> boxes = new ArrayList<>();
    private final List<Drawing.Stroke> strokes = new ArrayList<>();
    private final List<Drawing.Dot> dots = new ArrayList<>();

    BoxMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.second = layer.mark().secondAxis();
        boolean log = plot.scale(layer).log();
        int n = layer.series().size();
        BarPlan plan = BarPlan.of(plot.domain().size(), n, plot.plan().slot() * plot.domain().size(), plot.horizontal());
        for (int k = 0; k < n; k++) {
            Series s = layer.series().get(k);
            for (int place = 0; place < plot.domain().size(); place++) {
                int at = place;
                double[] values = s.points().stream().filter(p -> p.x() == at && p.hasY() && !(log && p.y() <= 0)).mapToDouble(Point::y).sorted().toArray();
                if (values.length > 0) add(values, place, plan.from(k), plan.to(k), plot.color(s, place));
            }
        }
    }

    private void add(double[] v, double place, double from, double to, Color color) {
        double q1 = Bins.quantile(v, 0.25), median = Bins.quantile(v, 0.5), q3 = Bins.quantile(v, 0.75), reach = 1.5 * (q3 - q1);
        double low = q1, high = q3, middle = place + (from + to) / 2, cap = (to - from) / 2 * CAP;
        for (double value : v) {
            if (value < q1 - reach || value > q3 + reach) dots.add(new Drawing.Dot(middle, value, DOT, Contrast.alpha(color, 0.7), null, 0));
            else {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        strokes.add(new Drawing.Stroke(middle, low, middle, q1, color, EDGE, false));
        strokes.add(new Drawing.Stroke(middle, q3, middle, high, color, EDGE, false));
        strokes.add(new Drawing.Stroke(middle - cap, low, middle + cap, low, color, EDGE, false));
        strokes.add(new Drawing.Stroke(middle - cap, high, middle + cap, high, color, EDGE, false));
        boxes.add(new Drawing.Bar(place + from, place + to, q1, q3, Contrast.mix(plot.look().paper(), color, TINT), color));
        strokes.add(new Drawing.Stroke(place + from, median, place + to, median, color, MEDIAN, false));
    }

    @Override
    public List<Drawing> drawings() {
        return List.of(new Drawing.Bars(boxes, second), new Drawing.Strokes(strokes, second), new Drawing.Dots(dots, second));
    }
}
