package dev.deckle.renderer.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** A renderer that draws each series at once, as one path, where JFreeChart's own would draw it piece by piece. */
abstract class WholeSeriesRenderer extends AbstractXYItemRenderer {

    /** Maps places and values to the page. */
    record Mapping(ValueAxis place, ValueAxis value, Rectangle2D area, XYPlot plot) {
        double x(double x, double y) {
            return lies() ? value.valueToJava2D(y, area, plot.getRangeAxisEdge()) : place.valueToJava2D(x, area, plot.getDomainAxisEdge());
        }

        double y(double x, double y) {
            return lies() ? place.valueToJava2D(x, area, plot.getDomainAxisEdge()) : value.valueToJava2D(y, area, plot.getRangeAxisEdge());
        }

        private boolean lies() {
            return plot.getOrientation() == PlotOrientation.HORIZONTAL;
        }
    }

    abstract void drawSeries(Graphics2D g, int series, Mapping to);

    @Override
    public XYItemRendererState initialise(Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = new XYItemRendererState(info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(Graphics2D g, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis place,
            ValueAxis value, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        if (item == 0) drawSeries(g, series, new Mapping(place, value, area, plot));
    }
}
