package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import java.util.List;

/** Whether a chart lies: because its author says so, or because the names of its bars are too long to stand under them. */
final class Orientation {
    /** Pitch of names one below the other, and of slanted names, as parts of their size. */
    static final double ROW = 1.12, UPRIGHT = 1.15;
    /** Room under lying bars for their axis, in sizes of type; and beside standing ones, in points. */
    static final double UNDER = 2;
    private static final double BESIDE = 30;

    private Orientation() { }

    /** @param height of the chart under its head */
    static boolean horizontal(Stage stage, double width, double height) {
        if (lies(stage)) return true;
        if (!mayLie(stage, width)) return false;
        double floor = floor(stage), rows = pitch(stage, height) / (floor * ROW), columns = (width - BESIDE) / stage.domain().size() / (floor * UPRIGHT);
        // rows that lie too close for their names are worse than slanted names
        return rows >= 1 || rows >= columns;
    }

    /** Whether the author, or the mark, wants it. */
    static boolean lies(Stage stage) {
        List<Layer> layers = stage.plotting().layers();
        return stage.domain().categories() && (layers.stream().anyMatch(l -> l.is(Kind.GANTT)) || layers.stream().map(Layer::mark).anyMatch(Mark::horizontal));
    }

    /** Whether bars would lie, had they the height. */
    static boolean mayLie(Stage stage, double width) {
        boolean bars = stage.plotting().layers().stream().allMatch(l -> l.is(Kind.BARS) || l.is(Kind.BOX_PLOT) || l.is(Kind.WATERFALL));
        if (!bars || stage.domain().ordered() || stage.chart().x().angle() != 0 || stage.domain().size() == 0) return false;
        return !new PlaceAxes(stage).fits((width - BESIDE) / stage.domain().size());
    }

    /** The stage of a lying chart, with type as small as its rows want, not under the floor. */
    static Stage rows(Stage stage, double height) {
        return stage.with(stage.look().withAxis(Math.max(floor(stage), Math.min(stage.look().axis(), pitch(stage, height) / ROW))));
    }

    private static double pitch(Stage stage, double height) {
        return (height - stage.look().axis() * UNDER) / Math.max(1, stage.domain().size());
    }

    /** The smallest type of a chart. */
    static double floor(Stage stage) {
        return Math.min(stage.look().axis(), stage.look().theme().number("floor.chart"));
    }
}
