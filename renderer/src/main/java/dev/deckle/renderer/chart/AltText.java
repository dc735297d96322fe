package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drafts what a chart shows, for those who cannot see it, where its author has not said it: kind, title, axes, what is compared, all
 * values where they are few, else extremes and trends, and what the author marked.
 */
final class AltText {
    /** Most small multiples told each for itself. */
    private static final int PANELS = 9;
    /** Names of columns that say nothing. */
    private static final Set<String> GENERIC = Set.of("", "x", "y", "v", "n", "name", "value", "values", "label", "category", "key");
    private static final Set<Kind> WITH_AXES = EnumSet.of(Kind.BARS, Kind.LINES, Kind.AREAS, Kind.BOX_PLOT, Kind.ERROR_BARS);
    private final Plotting plotting;
    private final Chart chart;
    private final String language;
    private final AltWords words;

    private AltText(Plotting plotting, String language) {
        this.plotting = plotting;
        this.chart = plotting.chart();
        this.language = language;
        this.words = AltWords.of(language);
    }

    /** @param parts of small multiples, each of which is told for itself */
    static String of(Plotting plotting, Map<String, Plotting> parts, String language) {
        if (!plotting.chart().alt().isBlank()) return Typesetter.strip(plotting.chart().alt());
        return new AltText(plotting, language).draft(parts);
    }

    private String draft(Map<String, Plotting> parts) {
        List<String> sentences = new ArrayList<>();
        String title = Typesetter.strip(chart.title()), sub = Typesetter.strip(chart.subtitle());
        sentences.add(words.head(kinds(), title.isEmpty() || sub.isEmpty() ? title + sub : words.titles(title, sub)));
        sentences.add(axes());
        if (plotting.empty()) sentences.add(words.empty());
        else if (parts.size() < 2) sentences.addAll(new AltLayers(plotting, plotting, "", language).told());
        else panels(parts, sentences);
        marked(sentences);
        List<String> lit = new Called(plotting).all(chart.highlight());
        if (!lit.isEmpty()) sentences.add(words.highlighted(lit));
        return words.join(sentences.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList());
    }

    private void panels(Map<String, Plotting> parts, List<String> sentences) {
        parts.entrySet().stream().limit(PANELS).forEach(e -> sentences.addAll(new AltLayers(e.getValue(), plotting, e.getKey(), language).told()));
        if (parts.size() > PANELS) sentences.add(words.more(parts.size() - PANELS));
    }

    private String kinds() {
        List<String> kinds = new ArrayList<>();
        for (Layer l : plotting.layers()) {
            boolean beside = (l.is(Kind.BAND) || l.is(Kind.ERROR_BARS)) && plotting.layers().size() > 1;
            String name = words.kind(l.mark());
            if (!beside && !kinds.contains(name)) kinds.add(name);
        }
        if (kinds.isEmpty()) kinds.add(words.kind(plotting.layers().get(0).mark()));
        return words.and(kinds);
    }

    /** What stands along the axes, where that is known and told by nothing else. */
    private String axes() {
        Mark mark = plotting.layers().get(0).mark();
        if (!WITH_AXES.contains(mark.kind())) return "";
        String x = axis(chart.x(), mark.x()), y = mark.y().size() == 1 ? axis(chart.y(), mark.y().get(0)) : axis(chart.y(), "");
        return words.axes(x, y);
    }

    /** Title of an axis, else the name of its column; empty where that says nothing. */
    static String axis(Axis axis, String column) {
        if (!axis.title().isBlank()) return Typesetter.strip(axis.title());
        return GENERIC.contains(column.toLowerCase(java.util.Locale.ROOT)) ? "" : column;
    }

    /** What the author marked in the plot. */
    private void marked(List<String> sentences) {
        AltLayers values = new AltLayers(plotting, plotting, "", language);
        for (Chart.Range r : chart.ranges()) sentences.add(words.range(Typesetter.strip(r.text()), values.place(r.from()), values.place(r.to())));
        for (Chart.Rule r : chart.rules()) sentences.add(words.rule(Typesetter.strip(r.text()), r.y() == null ? values.place(r.x()) : values.first(r.y())));
        for (Chart.Note n : chart.notes()) if (!n.text().isBlank()) sentences.add(words.note(Typesetter.strip(n.text()), n.x() == null ? "" : values.place(n.x())));
    }
}
