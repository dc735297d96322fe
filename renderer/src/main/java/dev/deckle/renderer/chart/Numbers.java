package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Ticks;
import java.util.List;

/** How the values of a chart are written beside its marks. */
final class Numbers {
    /** A number of ticks that most axes come near to. */
    private static final int STEPS = 4;

    private Numbers() { }

    /** Style of the values of a layer that has no axis. */
    static NumberStyle of(Stage stage, Layer layer, List<Double> values) {
        return of(stage.plotting(), stage.language(), layer, values);
    }

    static NumberStyle of(Plotting plotting, String language, Layer layer, List<Double> values) {
        return of(plotting, language, layer, values, false);
    }

    /** Style of the values of a layer beside its axis, so that both are read in one unit. */
    static NumberStyle besideAxis(Stage stage, Layer layer, List<Double> values) {
        return of(stage.plotting(), stage.language(), layer, values, true);
    }

    private static NumberStyle of(Plotting plotting, String language, Layer layer, List<Double> values, boolean beside) {
        Chart chart = plotting.chart();
        boolean second = layer.mark().secondAxis();
        Axis axis = second && chart.y2() != null ? chart.y2() : chart.y();
        if (plotting.percentData() && axis.format().isEmpty()) return fractions(values);
        String unit = second ? "" : chart.unit();
        if (!beside) return NumberStyle.values(values, unit, language, axis.format());
        Extent e = Extent.of(plotting.layers().stream().filter(l -> l.mark().secondAxis() == second).toList()).grounded();
        Ticks ticks = Ticks.around(e.min(), e.max(), STEPS, axis.min(), axis.max());
        // ticks of a log axis are written each in its own magnitude
        return NumberStyle.besideAxis(values, axis.log() ? List.of() : ticks.values(), unit, language, axis.format());
    }

    /** Ticks of fractions that are shown in percent. */
    static NumberStyle fractionTicks(List<Double> ticks) {
        return new NumberStyle(0.01, "", NumberStyle.axis(ticks.stream().map(v -> v * 100).toList(), "", "", "").decimals(), true, "", "%", "");
    }

    /** Fractions that are shown in percent. */
    static NumberStyle fractions(List<Double> values) {
        List<Double> hundredfold = values.stream().map(v -> v * 100).toList();
        NumberStyle plain = NumberStyle.values(hundredfold, "%", "", "");
        return new NumberStyle(0.01, "", Math.min(1, plain.decimals()), true, "", "%", "");
    }
}
