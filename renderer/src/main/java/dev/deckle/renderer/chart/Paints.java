package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Colours of series and categories. A name has the author's colour, else its colour in the deck; with a highlight all that is not
 * named there is grey.
 */
final class Paints {
    /** Contrast with the page under which a colour is lost on it. */
    private static final double PALE = 1.5;
    private final Map<String, Color> byName = new LinkedHashMap<>();
    private final Map<String, Color> author = new LinkedHashMap<>();
    /** Series of one point each, told apart by their names rather than by colour. */
    private final Set<String> single = new LinkedHashSet<>();
    private final Set<String> highlight;
    private final boolean seriesLit;
    private final boolean categoriesLit;
    private final Color plain;
    private final Color accent;
    private final Color subdued;

    /** @param categories slices and the like are coloured by category rather than by series */
    Paints(Plotting plotting, boolean categories, FigureContext context) {
        Chart chart = plotting.chart();
        Theme theme = context.theme();
        List<String> names = new ArrayList<>(categories ? plotting.domain().names() : plotting.seriesNames());
        for (Layer l : plotting.layers()) if (Naming.pointNames(chart, l)) l.series().forEach(s -> single.add(s.name()));
        names.removeAll(single);
        List<Color> colors = context.colors().of(theme, names);
        for (int i = 0; i < names.size(); i++) byName.put(names.get(i), colors.get(i));
        Called called = new Called(plotting);
        chart.colors().forEach((name, value) -> author(chart, theme, name, called.findAny(name), value, context.diagnostics()));
        if (!plotting.empty()) strangers(chart, called, context.diagnostics());
        plain = theme.palette().get(0);
        accent = theme.color("accent");
        subdued = theme.color("subdued");
        highlight = known(chart, called, context.diagnostics());
        seriesLit = plotting.seriesNames().stream().anyMatch(highlight::contains);
        categoriesLit = plotting.domain().names().stream().anyMatch(highlight::contains);
    }

    /** Colour of a series as a whole: its line, its legend. */
    Color of(Series series) {
        if (author.containsKey(series.name())) return author.get(series.name());
        if (seriesLit && !highlight.contains(series.name())) return subdued;
        if (seriesLit && single.contains(series.name())) return accent;
        return byName.getOrDefault(series.name(), plain);
    }

    /** Colour of one bar or point. */
    Color of(Series series, String category) {
        if (author.containsKey(category)) return author.get(category);
        if (categoriesLit && !lit(category)) return subdued;
        if (categoriesLit && !series.named() && !author.containsKey(series.name())) return accent;
        return of(series);
    }

    /** Colour of a slice. */
    Color ofCategory(String category) {
        if (author.containsKey(category)) return author.get(category);
        if (categoriesLit && !lit(category)) return subdued;
        return byName.getOrDefault(category, plain);
    }

    boolean single(String name) {
        return single.contains(name);
    }

    /** Whether the author gives this name a colour. */
    boolean own(String name) {
        return author.containsKey(name);
    }

    boolean lit(String name) {
        return highlight.contains(name);
    }

    /** Whether anything is set apart by colour at all. */
    boolean highlights() {
        return seriesLit || categoriesLit;
    }

    private void author(Chart chart, Theme theme, String name, String found, String value, Diagnostics diagnostics) {
        Color color = theme.author(value);
        if (color == null && value.matches("palette\\.[1-9]\\d?")) {
            int index = Integer.parseInt(value.substring(8)) - 1;
            if (index < theme.palette().size()) color = theme.palette().get(index);
        }
        if (color != null) author.put(found == null ? name : found, color);
        if (color != null && Contrast.ratio(color, theme.color("paper")) < PALE) diagnostics.warning("chart-colour", chart.where(),
                "'" + value + "' for '" + name + "' can hardly be told from the page", "take a stronger colour");
        if (color == null) diagnostics.warning("chart-colour", chart.where(), "'" + value + "' is no colour", "write #RRGGBB, palette.1 to palette."
                + theme.palette().size() + ", or the name of one of the theme's colours");
    }

    /** Names that are not there: a deck's colours may well serve charts that show some of them, so that only what looks mistaken is told. */
    private static void strangers(Chart chart, Called called, Diagnostics diagnostics) {
        List<String> lost = chart.colors().keySet().stream().filter(n -> called.findAny(n) == null).toList();
        List<String> found = chart.colors().keySet().stream().map(called::findAny).toList(), free = called.all().stream().filter(n -> !found.contains(n)).toList();
        boolean none = lost.size() == chart.colors().size();
        for (String name : lost) {
            if (none || Nearest.to(name, free).isPresent()) diagnostics.warning("chart-colour", chart.where(), "nothing to colour is called '" + name + "'",
                    Nearest.hintOrList(name, none ? called.all() : free, "there are"));
        }
    }

    private static Set<String> known(Chart chart, Called called, Diagnostics diagnostics) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : chart.highlight()) {
            String meant = called.find(name);
            if (meant != null) found.add(meant);
            else diagnostics.warning("chart-highlight", chart.where(), "nothing to highlight is called '" + name + "'",
                    Nearest.hintOrList(name, called.all(), "there are"));
        }
        return found;
    }
}
