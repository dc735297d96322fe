package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import java.util.List;

/** Whether a chart lies: because its author says so, or because the names of its bars are too long to stand under them. */
final class Orientation {
    private Orientation() { }

    static boolean horizontal(Stage stage, double width) {
        List<Layer> layers = stage.plotting().layers();
        if (!stage.domain().categories()) return false;
        if (layers.stream().anyMatch(l -> l.is(Kind.GANTT))) return true;
        if (layers.stream().map(Layer::mark).anyMatch(Mark::horizontal)) return true;
        boolean bars = layers.stream().allMatch(l -> l.is(Kind.BARS) || l.is(Kind.BOX_PLOT) || l.is(Kind.WATERFALL));
        if (!bars || stage.domain().ordered() || stage.chart().x().angle() != 0 || stage.domain().size() == 0) return false;
        double room = width - 30;
        return !new PlaceAxes(stage).fits(room / stage.domain().size());
    }
}
