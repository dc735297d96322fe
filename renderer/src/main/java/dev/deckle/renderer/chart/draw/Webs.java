package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.SpiderWebPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.Rotation;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws radar charts: spokes, and a polygon for each series. */
public final class Webs {
    /** JFreeChart rounds corners of a web to whole units, so it draws in hundredths of a point. */
    private static final double FINE = 100;
    private static final double DOT = 0.012;

    private Webs() { }

    /** A series: its values by spoke, its colour, its line's width in points. */
    public record Polygon(double[] values, Color color, double width) { }

    /** @param max value at the end of a spoke */
    public static List<Item> draw(double x, double y, double radius, double max, List<Polygon> polygons, Color spokes) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int s = 0; s < polygons.size(); s++) {
            double[] values = polygons.get(s).values();
            for (int i = 0; i < values.length; i++) data.addValue(Double.isNaN(values[i]) ? null : (Number) Math.max(0, Math.min(max, values[i])), (Comparable<?>) s, i);
        }
        SpiderWebPlot plot = new Silent(data);
        plot.setInsets(RectangleInsets.ZERO_INSETS, false);
        plot.setInteriorGap(0);
        plot.setStartAngle(90);
        plot.setDirection(Rotation.CLOCKWISE);
        plot.setMaxValue(max);
        plot.setHeadPercent(DOT);
        plot.setWebFilled(true);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisLinePaint(Awt.color(spokes));
        plot.setAxisLineStroke(Awt.butt(0.5 * FINE));
        for (int s = 0; s < polygons.size(); s++) {
            plot.setSeriesPaint(s, Awt.color(polygons.get(s).color()));
            plot.setSeriesOutlinePaint(s, Awt.color(polygons.get(s).color()));
            plot.setSeriesOutlineStroke(s, Awt.round(polygons.get(s).width() * FINE));
        }
        MarkRecorder recorder = new MarkRecorder();
        recorder.scale(1 / FINE, 1 / FINE);
        plot.draw(recorder, new Rectangle2D.Double((x - radius) * FINE, (y - radius) * FINE, 2 * radius * FINE, 2 * radius * FINE), null, null, null);
        return recorder.items();
    }

    /** Without names: they are set and placed by us. */
    private static final class Silent extends SpiderWebPlot {
        Silent(DefaultCategoryDataset data) {
            super(data);
        }

        @Override
        protected void drawLabel(Graphics2D g, Rectangle2D area, double value, int category, double start, double extent) {
            // see above
        }
    }
}
