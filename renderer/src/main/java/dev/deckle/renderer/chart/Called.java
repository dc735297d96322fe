package dev.deckle.renderer.chart;

import dev.deckle.model.table.Days;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The categories and series of a chart by the names that an author calls them: {@code 2022-Q4} is what the axis calls Q4 2022. */
final class Called {
    private final Plotting plotting;
    private final Set<String> names;
    private final Set<String> unnamed = new LinkedHashSet<>();

    Called(Plotting plotting) {
        this.plotting = plotting;
        names = new LinkedHashSet<>(plotting.domain().names());
        names.addAll(plotting.seriesNames());
        for (Layer l : plotting.layers()) for (Series s : l.series()) unnamed.add(s.name());
    }

    /** All names that readers see. */
    List<String> all() {
        return List.copyOf(names);
    }

    /** The category or series that is meant, or {@code null} where none is. */
    String find(String asked) {
        return names.contains(asked) ? asked : day(asked);
    }

    /** The same where the only series may be called by its column too. */
    String findAny(String asked) {
        return unnamed.contains(asked) ? asked : find(asked);
    }

    private String day(String asked) {
        double at = asked.matches("\\d+") || !plotting.domain().categories() ? Double.NaN : Places.of(plotting.domain(), asked);
        if (at >= 0 && at == Math.rint(at) && at < plotting.domain().size()) return plotting.domain().names().get((int) at);
        LocalDate quarter = Days.quarter(asked);
        return quarter == null ? null : names.stream().filter(n -> quarter.equals(Days.quarter(n))).findFirst().orElse(null);
    }

    /** The author's names as readers see them. */
    List<String> all(List<String> asked) {
        List<String> found = new ArrayList<>();
        for (String name : asked) found.add(Objects.requireNonNullElse(find(name), name));
        return found;
    }
}
