package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a plot: grid, stretches, marks, rules. */
public final class Plots {
    /** How far strokes may reach over the plot's edge where the data is cut there. */
    private static final double BLEED = 1;
    /** Radius in points of the largest dot that may reach over the edge as a whole. */
    private static final double SMALL = 4;

    private Plots() { }

    /** A stretch of places behind the marks. */
    public record Band(double from, double to, Color color) { }

    /** A line across the plot: at a place, or at a value. */
    public record Line(double at, boolean onPlaces, boolean behind, Color color, double width, boolean dashed) { }

    /**
     * What a plot shows.
     *
     * @param placeGrid places of grid lines
     * @param valueGrid values of grid lines
     * @param cut       some of it lies outside the scales and is cut at the plot's edge
     */
    public record Spec(Frame frame, List<Double> placeGrid, List<Double> valueGrid, Color grid, List<Band> bands, List<Drawing> drawings,
            List<Line> lines, boolean cut) {
        private Spec with(List<Drawing> others) {
            return new Spec(frame, placeGrid, valueGrid, grid, bands, others, lines, cut);
        }
    }

    public static List<Item> draw(Spec spec) {
        if (!spec.cut()) return record(spec);
        List<Drawing> clipped = new ArrayList<>(), whole = new ArrayList<>();
        for (Drawing d : spec.drawings()) {
            Drawing.Dots dots = d instanceof Drawing.Dots all ? whole(spec.frame(), all) : null;
            if (dots == null) clipped.add(d);
            else whole.add(dots);
        }
        List<Item> items = new ArrayList<>(cut(spec.frame().area(), record(spec.with(clipped))));
        if (!whole.isEmpty()) items.addAll(record(new Spec(spec.frame(), List.of(), List.of(), spec.grid(), List.of(), whole, List.of(), false)));
        return items;
    }

    /** Those of small dots that lie inside, none of which is cut in half at the edge; {@code null} for bubbles. */
    private static Drawing.Dots whole(Frame f, Drawing.Dots dots) {
        if (dots.dots().stream().anyMatch(d -> d.radius() > SMALL)) return null;
        return new Drawing.Dots(dots.dots().stream().filter(d -> inside(f.place(), d.x()) && inside(dots.second() ? f.second() : f.value(), d.y())).toList(), dots.second());
    }

    private static boolean inside(Scale scale, double value) {
        double at = scale.at(value);
        return at > -1e-6 && at < 1 + 1e-6;
    }

    private static List<Item> record(Spec spec) {
        Frame f = spec.frame();
        XYPlot plot = bare();
        plot.setOrientation(f.horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setDomainAxis(axis(f.place(), spec.placeGrid(), f.horizontal()));
        plot.setRangeAxis(0, axis(f.value(), spec.valueGrid(), false), false);
        plot.setRangeAxis(1, axis(f.second(), List.of(), false), false);
        grid(plot, spec);
        for (int i = 0; i < spec.drawings().size(); i++) add(plot, i, spec.drawings().get(i));
        if (spec.drawings().isEmpty()) add(plot, 0, new Drawing.Strokes(List.of(), false));
        markers(plot, spec);
        MarkRecorder recorder = new MarkRecorder();
        plot.draw(recorder, new Rectangle2D.Double(f.area().x(), f.area().y(), f.area().width(), f.area().height()), null, null, null);
        return recorder.items();
    }

    private static XYPlot bare() {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS, false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setShadowGenerator(null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }

    private static void grid(XYPlot plot, Spec spec) {
        plot.setDomainGridlinesVisible(!spec.placeGrid().isEmpty());
        plot.setRangeGridlinesVisible(!spec.valueGrid().isEmpty());
        plot.setDomainGridlinePaint(Awt.color(spec.grid()));
        plot.setRangeGridlinePaint(Awt.color(spec.grid()));
        plot.setDomainGridlineStroke(Awt.butt(0.5));
        plot.setRangeGridlineStroke(Awt.butt(0.5));
    }

    private static void add(XYPlot plot, int index, Drawing drawing) {
        plot.setDataset(index, rows(drawing));
        plot.setRenderer(index, renderer(drawing), false);
        plot.mapDatasetToRangeAxis(index, drawing.second() ? 1 : 0);
    }

    private static XYItemRenderer renderer(Drawing drawing) {
        if (drawing instanceof Drawing.Bars d) return new BoxRenderer(d.bars());
        if (drawing instanceof Drawing.Curves d) return new CurveRenderer(d.curves());
        if (drawing instanceof Drawing.Areas d) return new AreaRenderer(d.areas());
        if (drawing instanceof Drawing.Dots d) return new DotRenderer(d.dots());
        return new StrokeRenderer(((Drawing.Strokes) drawing).strokes());
    }

    private static Rows rows(Drawing drawing) {
        List<double[][]> series = new ArrayList<>();
        if (drawing instanceof Drawing.Bars d) {
            series.add(d.bars().stream().map(b -> new double[] {(b.x0() + b.x1()) / 2, b.x0(), b.x1(), b.y1(), b.y0(), b.y1()}).toArray(double[][]::new));
        } else if (drawing instanceof Drawing.Dots d) {
            series.add(d.dots().stream().map(p -> Rows.row(p.x(), p.y())).toArray(double[][]::new));
        } else {
            int n = drawing instanceof Drawing.Curves c ? c.curves().size() : drawing instanceof Drawing.Areas a ? a.areas().size() : 1;
            // one row wakes the renderer, which has the points itself
            for (int i = 0; i < n; i++) series.add(new double[][] {Rows.row(0, 0)});
        }
        return new Rows(series);
    }

    private static void markers(XYPlot plot, Spec spec) {
        for (Band b : spec.bands()) plot.addDomainMarker(opaque(new IntervalMarker(b.from(), b.to(), Awt.color(b.color()))), Layer.BACKGROUND);
        for (Line l : spec.lines()) {
            Marker marker = opaque(new ValueMarker(l.at(), Awt.color(l.color()), l.dashed() ? Awt.dashed(l.width()) : Awt.butt(l.width())));
            Layer layer = l.behind() ? Layer.BACKGROUND : Layer.FOREGROUND;
            if (l.onPlaces()) plot.addDomainMarker(marker, layer);
            else plot.addRangeMarker(marker, layer);
        }
    }

    private static Marker opaque(Marker marker) {
        marker.setAlpha(1);
        return marker;
    }

    private static ValueAxis axis(Scale scale, List<Double> ticks, boolean downwards) {
        return new ScaleAxis(scale, ticks, downwards);
    }

    private static List<Item> cut(Rect area, List<Item> items) {
        Path clip = Path.rect(area.x() - BLEED, area.y() - BLEED, area.width() + 2 * BLEED, area.height() + 2 * BLEED);
        return List.of(new Group(null, Transform.IDENTITY, clip, items));
    }
}
