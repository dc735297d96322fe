package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The slices of a pie: largest first, what is called "others" last. */
final class Slices {
    private static final Set<String> LAST = Set.of("other", "others", "rest", "\u5176\u4ED6", "\u5176\u5B83", "\u5176\u4F59");

    private Slices() { }

    /** One slice; {@code part} of the whole is 0 to 1. */
    record Slice(String name, double value, double part, Color color) { }

    /** Whether a pie has nothing to share out. */
    static boolean none(Plotting plotting) {
        return Family.of(plotting) == Family.PIE && plotting.values(l -> l == plotting.layers().get(0)).stream().noneMatch(v -> v > 0);
    }

    /** Values below zero are no parts of a whole and are left out. */
    static List<Slice> of(Stage stage) {
        Layer layer = stage.plotting().layers().get(0);
        List<Slice> slices = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean several = layer.series().size() > 1;
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (!p.hasY() || p.y() <= 0) continue;
                String category = stage.domain().names().get((int) p.x());
                names.add(several ? category + " \u00B7 " + s.name() : category);
                values.add(p.y());
            }
        }
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double sum = values.stream().mapToDouble(v -> v / largest).sum();
        for (int i = 0; i < values.size(); i++) {
            slices.add(new Slice(names.get(i), values.get(i), values.get(i) / largest / sum, stage.paints().ofCategory(names.get(i))));
        }
        slices.sort(Comparator.comparing((Slice s) -> LAST.contains(s.name().toLowerCase(java.util.Locale.ROOT))).thenComparing(s -> -s.value()));
        return slices;
    }
}
