package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.scale.NumberStyle;
import java.util.List;

/** How the values of a chart are written beside its marks. */
final class Numbers {
    private Numbers() { }

    /** Style of the values of a layer. */
    static NumberStyle of(Stage stage, Layer layer, List<Double> values) {
        Axis axis = layer.mark().secondAxis() && stage.chart().y2() != null ? stage.chart().y2() : stage.chart().y();
        if (stage.plotting().percentData() && axis.format().isEmpty()) return fractions(values);
        String unit = layer.mark().secondAxis() ? "" : stage.chart().unit();
        return NumberStyle.values(values, unit, stage.language(), axis.format());
    }

    /** Fractions that are shown in percent. */
    static NumberStyle fractions(List<Double> values) {
        List<Double> hundredfold = values.stream().map(v -> v * 100).toList();
        NumberStyle plain = NumberStyle.values(hundredfold, "%", "", "");
        return new NumberStyle(0.01, "", Math.min(1, plain.decimals()), true, "", "%", "");
    }
}
