package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.label.Dodge;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** First values left of a slope chart's lines. */
final class SlopeStarts {
    private static final double GAP = 7, APART = 1;
    private final Plot plot;
    private final List<SetText> texts = new ArrayList<>();
    private final List<Double> wanted = new ArrayList<>();

    SlopeStarts(Plot plot, Layer layer) {
        this.plot = plot;
        Stage stage = plot.stage();
        texts.addAll(texts(stage, layer));
        for (Series s : layer.series()) {
            Point first = first(s);
            if (first != null) wanted.add(plot.frame().valueAt(first.y(), layer.mark().secondAxis()));
        }
    }

    private static List<SetText> texts(Stage stage, Layer layer) {
        NumberStyle style = Numbers.of(stage, layer, stage.plotting().values(l -> l == layer));
        List<SetText> texts = new ArrayList<>();
        for (Series s : layer.series()) {
            Point first = first(s);
            if (first == null) continue;
            Color color = stage.paints().of(s);
            boolean grey = color.equals(stage.look().subdued());
            texts.add(stage.words().line(style.format(first.y()), stage.look().axis(), !grey, grey ? stage.look().muted() : stage.look().readable(color)));
        }
        return texts;
    }

    private static Point first(Series s) {
        Point p = s.at(0);
        return p != null && p.hasY() ? p : null;
    }

    /** Room left of the plot. */
    static double depth(Stage stage, Layer layer) {
        return texts(stage, layer).stream().mapToDouble(SetText::width).max().orElse(0) + GAP;
    }

    void put(Sheet sheet) {
        double[] sizes = texts.stream().mapToDouble(t -> t.height() + APART).toArray();
        double half = plot.look().axis() * 0.6;
        double[] middles = Dodge.solve(wanted.stream().mapToDouble(Double::doubleValue).toArray(), sizes, plot.frame().area().y() - half, plot.frame().area().bottom() + half);
        for (int i = 0; i < texts.size(); i++) {
            if (middles == null) sheet.drop(Role.VALUE, texts.get(i).text());
            else sheet.label(texts.get(i).middle(Role.VALUE, plot.frame().area().x() - GAP, middles[i], Align.RIGHT));
        }
    }
}
