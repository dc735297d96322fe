package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Rect;
import java.util.List;

/** Names of the ticks of value axes, and which of them carry grid lines. */
final class AxisTicks {
    /** Gaps between the plot and the names under and beside it, in points. */
    static final double BELOW = 5, BESIDE = 6;
    private final Plot plot;
    private final Sheet sheet;

    AxisTicks(Plot plot, Sheet sheet) {
        this.plot = plot;
        this.sheet = sheet;
    }

    private boolean has(Kind kind) {
        return plot.stage().plotting().has(kind);
    }

    /** Whether zero is in the plot, so that it is told from the other lines. */
    boolean baseline(ValueAxis value) {
        Axis y = plot.stage().chart().y();
        // bubbles may have room beyond the ends that the author gives
        boolean asked = (y.min() == null || y.min() <= 0) && (y.max() == null || y.max() >= 0);
        return asked && !value.scale().log() && value.scale().min() <= 0 && value.scale().max() >= 0 && !has(Kind.SLOPE) && !has(Kind.BUMP) && !has(Kind.GANTT);
    }

    List<Double> valueGrid(ValueAxis value) {
        if (has(Kind.SLOPE) || has(Kind.BUMP)) return List.of();
        return baseline(value) ? value.ticks().stream().filter(t -> t != 0).toList() : value.ticks();
    }

    List<Double> placeGrid(PlaceAxis place) {
        return place.grid() || has(Kind.SLOPE) ? place.at() : List.of();
    }

    /** Whether the axes are shorter than the data: their author cut them, or they are made for ranks alone. */
    boolean cut() {
        if (has(Kind.BUMP) && plot.stage().plotting().layers().size() > 1) return true;
        Axis x = plot.stage().chart().x(), y = plot.stage().chart().y();
        boolean second = plot.stage().chart().y2() != null && (plot.stage().chart().y2().min() != null || plot.stage().chart().y2().max() != null);
        return x.min() != null || x.max() != null || y.min() != null || y.max() != null || second;
    }

    void put(ValueAxis axis, boolean right) {
        if (has(Kind.SLOPE)) return;
        Rect area = plot.frame().area();
        for (int i = 0; i < axis.names().size(); i++) {
            double at = plot.frame().valueAt(axis.ticks().get(i), right);
            SetText name = axis.names().get(i);
            if (name.text().isEmpty()) continue;
            if (plot.horizontal() && right) sheet.label(name.bottom(Role.TICK, at, area.y() - BELOW, Align.CENTER));
            else if (plot.horizontal()) sheet.label(name.top(Role.TICK, at, area.bottom() + BELOW, Align.CENTER));
            else if (right) sheet.label(name.middle(Role.TICK, area.right() + BESIDE, at, Align.LEFT));
            else sheet.label(name.middle(Role.TICK, area.x() - BESIDE, at, Align.RIGHT));
        }
    }
}
