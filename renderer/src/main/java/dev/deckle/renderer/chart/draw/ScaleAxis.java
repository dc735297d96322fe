package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.chart.scale.Scale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of JFreeChart that only maps and says where grid lines go: it takes no room and draws no text. */
final class ScaleAxis extends NumberAxis {
    private final transient Scale scale;
    private final List<Double> ticks;

    ScaleAxis(Scale scale, List<Double> ticks, boolean downwards) {
        super(null);
        this.scale = scale;
        this.ticks = ticks;
        setAutoRange(false);
        setRange(scale.min(), scale.max());
        setInverted(downwards);
        setVisible(false);
    }

    /** Two axes of one range are still two: JFreeChart keeps their ticks in a map. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public void configure() {
        // the range is settled
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double part = scale.at(value);
        if (RectangleEdge.isTopOrBottom(edge)) return area.getX() + area.getWidth() * (isInverted() ? 1 - part : part);
        return isInverted() ? area.getY() + area.getHeight() * part : area.getMaxY() - area.getHeight() * part;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        return space == null ? new AxisSpace() : space;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge, PlotRenderingInfo info) {
        AxisState state = new AxisState(cursor);
        state.setTicks(ticks.stream().map(v -> new NumberTick(TickType.MAJOR, v, "", TextAnchor.CENTER, TextAnchor.CENTER, 0)).toList());
        return state;
    }
}
