package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.Ticks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Brings the ticks of the second value axis onto the grid lines of the first, so that both are read along the same lines. */
final class SecondAxis {
    private static final double[] STEPS = {1, 2, 2.5, 5};
    /** Least part of the axis that its values must use. */
    private static final double USED = 0.45, ON_ZERO = 0.15;
    private final ValueAxis first;
    private final Extent extent;
    private final double used;
    private final double step;

    private SecondAxis(ValueAxis first, Extent extent, double used) {
        this.first = first;
        this.extent = extent;
        this.used = used;
        this.step = first.ticks().get(1) - first.ticks().get(0);
    }

    /** The second axis with its ticks on the grid of the first; {@code own} where its values would have too little room so. */
    static ValueAxis onGrid(Stage stage, List<Layer> layers, ValueAxis first, ValueAxis own, Extent extent) {
        Axis axis = stage.chart().y2();
        boolean free = axis.min() == null && axis.max() == null && !axis.log() && !own.scale().log() && !first.scale().log();
        if (!free || first.ticks().size() < 2 || extent.empty() || ValueAxis.percent(layers) || own.names().isEmpty()) return own;
        Extent e = extent.grounded();
        if (!Double.isFinite(e.max() - e.min()) || e.max() <= e.min()) return own;
        Ticks ticks = new SecondAxis(first, e, e.min() <= 0 && e.max() >= 0 && first.ticks().contains(0.0) ? ON_ZERO : USED).ticks();
        return ticks == null ? own : ValueAxis.named(stage, axis, false, ticks);
    }

    private Ticks ticks() {
        double power = Math.pow(10, Math.floor(Math.log10((extent.max() - extent.min()) / first.ticks().size())));
        for (int decade = 0; decade < 3; decade++) {
            for (double s : STEPS) {
                double own = s * power * Math.pow(10, decade);
                int zero = first.ticks().indexOf(0.0);
                boolean both = zero >= 0 && extent.min() <= 0 && extent.max() >= 0;
                Ticks made = fit(own, both ? -zero : (long) Math.floor(extent.min() / own + 1e-9));
                if (made != null) return made;
            }
        }
        return null;
    }

    /** Ticks that begin at so many steps, or {@code null} where the values do not lie well between the ends. */
    private Ticks fit(double own, long from) {
        double start = from * own, per = own / step, first0 = first.ticks().get(0);
        double low = start - (first0 - first.scale().min()) * per, high = start + (first.scale().max() - first0) * per;
        double slack = own * 1e-6;
        if (low > extent.min() + slack || high < extent.max() - slack || extent.max() - extent.min() < used * (high - low)) return null;
        List<Double> values = new ArrayList<>();
        int digits = (int) Math.max(0, 2 - Math.floor(Math.log10(own)));
        for (int i = 0; i < first.ticks().size(); i++) values.add(BigDecimal.valueOf(start + i * own).setScale(digits, RoundingMode.HALF_EVEN).doubleValue());
        return new Ticks(Scale.linear(low, high), values);
    }
}
