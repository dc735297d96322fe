package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Areas: tinted under their line, or full and parted by thin seams where they are stacked. */
final class AreaMarks implements Marked {
    private static final double TINT = 0.16, EDGE = 1, SEAM = 0.75;
    private final Plot plot;
    private final Layer layer;
    private final boolean stacked;

    AreaMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
        this.stacked = layer.mark().stacking() != Stacking.NONE && layer.series().size() > 1;
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Area> areas = new ArrayList<>();
        List<Drawing.Dot> dots = new ArrayList<>();
        boolean second = layer.mark().secondAxis();
        List<Spans.Span> spans = stacked ? AreaStack.spans(layer) : Spans.of(layer);
        boolean[] broken = stacked ? broken(spans) : new boolean[0];
        for (Spans.Span s : spans) {
            Color color = plot.stage().paints().of(s.series());
            double[] low = s.low().clone(), high = s.high().clone();
            int first = 0, end = high.length - 1;
            while (first < end && s.missing(first)) first++;
            while (end > first && s.missing(end)) end--;
            for (int i = 0; i < low.length; i++) {
                low[i] = plot.clamp(layer, low[i]);
                if (plot.scale(layer).log() && high[i] <= 0) high[i] = Double.NaN;
                if (!stacked) continue;
                // between its first value and its last nobody knows where those above a series would stand
                if (broken[i]) high[i] = Double.NaN;
                else if (Double.isNaN(high[i]) && (first == end || i > first && i < end)) high[i] = low[i];
            }
            Color fill = stacked ? color : Contrast.alpha(color, TINT);
            areas.add(new Drawing.Area(s.x(), low, high, LineMarks.join(layer.mark().curve()), fill, stacked ? plot.look().paper() : color, stacked ? SEAM : EDGE));
            int last = high.length - 1;
            while (last >= 0 && Double.isNaN(high[last])) last--;
            if (stacked) continue;
            if (plot.ends() && last >= 0) dots.add(new Drawing.Dot(s.x()[last], high[last], LineMarks.END_DOT, color, null, 0));
            for (int i = 0; i < (plot.ends() ? last : last + 1); i++) if (alone(high, i)) dots.add(new Drawing.Dot(s.x()[i], high[i], LineMarks.POINT, color, null, 0));
        }
        return List.of(new Drawing.Areas(areas, second), new Drawing.Dots(dots, second));
    }

    /** A value without one beside it has no area. */
    private static boolean alone(double[] high, int i) {
        return !Double.isNaN(high[i]) && (i == 0 || Double.isNaN(high[i - 1])) && (i == high.length - 1 || Double.isNaN(high[i + 1]));
    }

    /** Places where a stack is broken, since a series of it has values before and after, but none there. */
    static boolean[] broken(List<Spans.Span> spans) {
        boolean[] broken = new boolean[spans.isEmpty() ? 0 : spans.get(0).x().length];
        int count = 0;
        for (Spans.Span s : spans) {
            int first = 0, last = broken.length - 1;
            while (first <= last && s.missing(first)) first++;
            while (last >= first && s.missing(last)) last--;
            for (int i = first; i <= last; i++) broken[i] |= s.missing(i);
        }
        for (boolean b : broken) if (b) count++;
        // series that never meet have no stack to break
        return count > broken.length / 2 ? new boolean[broken.length] : broken;
    }
}
