package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.Rotation;
import org.jfree.data.general.DefaultPieDataset;

/** Draws pies and rings. */
public final class Pies {
    /** Width at the rim, in points, under which a slice has no seams. */
    private static final double THIN = 2.5;

    private Pies() { }

    /**
     * Slices clockwise from twelve o'clock.
     *
     * @param hole radius of the hole as a part of the whole radius; 0 for a pie
     * @param edge colour of the seams between slices
     */
    public static List<Item> draw(double x, double y, double radius, double hole, List<Double> values, List<Color> colors, Color edge) {
        DefaultPieDataset<Integer> data = new DefaultPieDataset<>();
        for (int i = 0; i < values.size(); i++) data.setValue(Integer.valueOf(i), values.get(i));
        PiePlot<?> plot = hole > 0 ? ring(data, hole) : new PiePlot<>(data);
        plot.setInsets(RectangleInsets.ZERO_INSETS, false);
        plot.setInteriorGap(0);
        plot.setLabelLinkMargin(0);
        plot.setCircular(true);
        plot.setStartAngle(90);
        plot.setDirection(Rotation.CLOCKWISE);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setShadowPaint(null);
        plot.setShadowGenerator(null);
        plot.setLabelGenerator(null);
        plot.setSectionOutlinesVisible(values.size() > 1);
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < values.size(); i++) {
            plot.setSectionPaint(i, Awt.color(colors.get(i)));
            // a seam would hide a slice that is hardly wider
            boolean thin = values.get(i) / sum * 2 * Math.PI * radius < THIN;
            plot.setSectionOutlinePaint(i, Awt.color(thin ? colors.get(i) : edge));
            plot.setSectionOutlineStroke(i, Awt.butt(1));
        }
        MarkRecorder recorder = new MarkRecorder();
        plot.draw(recorder, new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), null, null, null);
        return recorder.items();
    }

    private static RingPlot ring(DefaultPieDataset<Integer> data, double hole) {
        RingPlot ring = new RingPlot(data);
        ring.setSectionDepth(1 - hole);
        ring.setSeparatorsVisible(false);
        return ring;
    }
}
