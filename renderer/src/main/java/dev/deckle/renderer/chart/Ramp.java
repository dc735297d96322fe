package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import java.util.List;

/**
 * Tints for values: from nearly paper to the first colour; where there are values below zero, from the second colour over paper to the first
 * colour, with zero in the middle.
 */
record Ramp(double min, double max, Color low, Color zero, Color high) {
    private static final double FAINT = 0.08, WIDTH = 72, HEIGHT = 7, GAP = 5;
    private static final int STEPS = 24;

    static Ramp of(Look look, List<Double> values) {
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(0), max = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Color faint = Contrast.mix(look.paper(), look.primary(), FAINT);
        if (min >= 0) return new Ramp(min, max, faint, faint, look.primary());
        double end = Math.max(-min, max);
        return new Ramp(-end, max <= 0 ? 0 : end, look.theme().palette().get(1), Contrast.mix(look.paper(), look.muted(), FAINT), look.primary());
    }

    Color at(double value) {
        if (min < 0) return value < 0 ? Contrast.mix(zero, low, value / min) : max == 0 ? zero : Contrast.mix(zero, high, value / max);
        return Contrast.mix(zero, high, max > min ? (value / 2 - min / 2) / (max / 2 - min / 2) : 1);
    }

    /** Puts the key at the left under the head of the chart. */
    void put(Sheet sheet, Stage stage, NumberStyle style, double top) {
        double size = stage.look().axis(), middle = top + size * 0.52;
        SetText from = stage.words().line(style.format(min), size, false, stage.look().muted()), to = stage.words().line(style.format(max), size, false, stage.look().muted());
        double x = from.width() + GAP, step = WIDTH / STEPS;
        sheet.label(from.middle(Role.LEGEND, 0, middle, Align.LEFT));
        for (int i = 0; i < STEPS; i++) {
            // each band reaches to the end, so that no seam shows between two
            double value = min + (max - min) * (i + 0.5) / STEPS;
            sheet.draw(PathItem.fill(Path.rect(x + i * step, middle - HEIGHT / 2, WIDTH - i * step, HEIGHT), at(value)));
        }
        sheet.label(to.middle(Role.LEGEND, x + WIDTH + GAP, middle, Align.LEFT));
    }
}
