package dev.deckle.renderer.chart.draw;

import java.awt.Paint;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;

/** Bars in the colour of each, flat, without shadow. */
final class BoxRenderer extends XYBarRenderer {
    private final transient List<Drawing.Bar> bars;

    BoxRenderer(List<Drawing.Bar> bars) {
        this.bars = bars;
        setBarPainter(new StandardXYBarPainter());
        setShadowVisible(false);
        setUseYInterval(true);
        setDrawBarOutline(bars.stream().anyMatch(b -> b.edge() != null));
        setDefaultOutlineStroke(Awt.butt(0.75));
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return Awt.color(bars.get(item).fill());
    }

    @Override
    public Paint getItemOutlinePaint(int series, int item) {
        Drawing.Bar bar = bars.get(item);
        return Awt.color(bar.edge() == null ? bar.fill() : bar.edge());
    }
}
