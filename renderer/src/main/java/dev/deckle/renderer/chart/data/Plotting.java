package dev.deckle.renderer.chart.data;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A chart with its data read: the domain, and a layer for each mark. */
public record Plotting(Chart chart, Domain domain, List<Layer> layers, boolean percentData) {
    public Plotting {
        layers = List.copyOf(layers);
    }

    public boolean has(Mark.Kind kind) {
        return layers.stream().anyMatch(l -> l.is(kind));
    }

    /** Names of the series that mean something, in the order of the layers, each once. */
    public List<String> seriesNames() {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (Layer l : layers) for (Series s : l.series()) if (s.named()) names.put(s.name(), true);
        return List.copyOf(names.keySet());
    }

    /** All values of the layers that pass, without the missing ones. */
    public List<Double> values(Predicate<Layer> which) {
        List<Double> values = new ArrayList<>();
        for (Layer l : layers) {
            if (!which.test(l)) continue;
            for (Series s : l.series()) for (Point p : s.points()) if (p.hasY()) values.add(p.y());
        }
        return values;
    }

    /** Whether nothing at all can be drawn. */
    public boolean empty() {
        for (Layer l : layers) for (Series s : l.series()) for (Point p : s.points()) {
            if (p.hasY() || !Double.isNaN(p.low()) && !Double.isNaN(p.high())) return false;
        }
        return true;
    }

    public Plotting with(Domain other) {
        return new Plotting(chart, other, layers, percentData);
    }

    public Plotting with(List<Layer> other) {
        return new Plotting(chart, domain, other, percentData);
    }
}
