package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Emptied;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Warns of what draws well and misleads, and of what cannot be drawn. */
final class Checks {
    private static final int SLICES = 6, FACETS = 12;
    /** Distance in OKLab under which two colours are hard to tell apart. */
    private static final double CLOSE = 0.08;
    private static final Set<Kind> ALONE = EnumSet.of(Kind.PIE, Kind.DONUT, Kind.RADAR, Kind.HEATMAP);
    private final Plotting plotting;
    private final Chart chart;
    private final Diagnostics diagnostics;

    private Checks(Plotting plotting, Diagnostics diagnostics) {
        this.plotting = plotting;
        this.chart = plotting.chart();
        this.diagnostics = diagnostics;
    }

    static void run(Plotting plotting, Paints paints, int parts, Diagnostics diagnostics) {
        Checks checks = new Checks(plotting, diagnostics);
        if (plotting.empty() || Slices.none(plotting)) {
            checks.empty();
            return;
        }
        checks.slices();
        checks.axes();
        new DataChecks(plotting, diagnostics).run();
        new CutCheck(plotting, diagnostics).run();
        new LogChecks(plotting, diagnostics).run();
        checks.colors(paints);
        checks.places();
        if (parts > FACETS) checks.warn("chart-facets", parts + " small multiples are too small to read", "filter the data, or draw " + FACETS + " at most");
    }

    private void empty() {
        Emptied emptied = chart.data().emptied().orElse(null);
        String name = chart.title().isEmpty() ? "the chart" : "the chart '" + Typesetter.strip(chart.title()) + "'";
        if (emptied != null) diagnostics.warning("chart-empty", emptied.where().known() ? emptied.where() : chart.where(), name + " has no values to draw: " + emptied.told(chart.data().name()), emptied.hint());
        else if (chart.data().rowCount() == 0) warn("chart-empty", name + " has no values to draw: its data have no rows", "look at where they come from");
        else warn("chart-empty", name + " has no values to draw", "look at the columns its marks name");
    }

    private void warn(String code, String message, String hint) {
        diagnostics.warning(code, chart.where(), message, hint);
    }

    private void slices() {
        boolean mixed = plotting.layers().size() > 1 && plotting.layers().stream().anyMatch(l -> ALONE.contains(l.mark().kind()));
        if (mixed) warn("chart-mixed", "a pie, radar or heat map shares its chart with other marks, which are not drawn", "give each a chart of its own");
        Layer first = plotting.layers().get(0);
        if (!first.is(Kind.PIE) && !first.is(Kind.DONUT)) return;
        List<Double> values = plotting.values(l -> l == first);
        long shown = values.stream().filter(v -> v > 0).count();
        if (shown > SLICES) warn("chart-pie-slices", "a pie of " + shown + " slices is hard to read", "keep the largest with top(" + (SLICES - 1) + ", other: 'Others'), or draw bars");
        if (values.stream().anyMatch(v -> v < 0)) warn("chart-pie-negative", "a pie cannot show values below zero, so they are left out", "draw bars");
    }

    private void axes() {
        boolean two = plotting.layers().stream().anyMatch(l -> l.mark().secondAxis()) && plotting.layers().stream().anyMatch(l -> !l.mark().secondAxis());
        if (two) warn("chart-two-axes", "two value axes suggest a relation that depends on their scales" + (apart() ? ", of which only that of the bars or areas starts at zero" : ""),
                "draw two charts, or an index of both");
        boolean one = plotting.layers().stream().allMatch(l -> l.mark().secondAxis());
        axis(chart.y(), lengths(false) || one);
        if (chart.y2() != null && !one) axis(chart.y2(), lengths(true));
    }

    private void axis(Axis axis, boolean lengths) {
        if (lengths && broken(axis)) warn("chart-bars-not-zero", "bars and areas that do not start at zero show wrong proportions", "leave min: out, or draw points or lines");
        if (lengths && axis.log()) warn("chart-bars-log", "the length of a bar says nothing on a log axis", "draw points or lines");
    }

    private static boolean broken(Axis axis) {
        return axis.min() != null && axis.min() > 0 || axis.max() != null && axis.max() < 0;
    }

    /** Whether marks on an axis show their values by their length. */
    private boolean lengths(boolean second) {
        return plotting.layers().stream().anyMatch(l -> Extent.FROM_ZERO.contains(l.mark().kind()) && l.mark().secondAxis() == second);
    }

    /** Whether values beside those lengths are read on an axis that does not start at zero. */
    private boolean apart() {
        return lengths(false) && !lengths(true) && farFromZero(true) || lengths(true) && !lengths(false) && farFromZero(false);
    }

    private boolean farFromZero(boolean second) {
        Axis axis = second && chart.y2() != null ? chart.y2() : chart.y();
        return broken(axis) || !axis.log() && CommonZero.far(Extent.of(plotting.layers().stream().filter(l -> l.mark().secondAxis() == second).toList()));
    }

    private void colors(Paints paints) {
        if (paints.highlights() || Family.of(plotting) == Family.HEATMAP) return;
        List<String> names = new ArrayList<>();
        List<Color> colors = new ArrayList<>();
        for (Layer l : plotting.layers()) {
            for (Series s : l.series()) {
                if (!s.named() || names.contains(s.name()) || paints.single(s.name())) continue;
                names.add(s.name());
                colors.add(paints.of(s));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Oklab.distance(colors.get(i), colors.get(j)) >= CLOSE) continue;
                warn("chart-colours-close", "'" + names.get(j) + "' and '" + names.get(i) + "' have nearly the same colour", names.size() > 8
                        ? "show fewer series, or highlight some" : "set one with colors(…)");
                return;
            }
        }
    }

    /** Places that rules, ranges and notes name must be there. */
    private void places() {
        for (Chart.Rule r : chart.rules()) if (r.y() == null) place(r.where(), r.x(), "rule");
        for (Chart.Range r : chart.ranges()) {
            place(r.where(), r.from(), "range");
            place(r.where(), r.to(), "range");
        }
        for (Chart.Note n : chart.notes()) place(n.where(), n.x(), "note");
    }

    private void place(Where where, Object named, String what) {
        if (named != null && Double.isNaN(Places.of(plotting.domain(), named))) {
            diagnostics.warning("chart-place", where == null || !where.known() ? chart.where() : where, "the " + what + " names '" + named + "', which is not on the x axis",
                    plotting.domain().categories() ? Nearest.hintOrList(named.toString(), plotting.domain().names(), "there are") : hint(plotting.domain().kind()));
        }
    }

    private static String hint(Domain.Kind kind) {
        return switch (kind) {
            case DATE -> "write a day as '2023-10-05', a month as '2023-10', a quarter as '2023-Q4'";
            case MOMENT -> "write a moment as '2023-10-05T18:00'";
            case CLOCK -> "write a time of day as '18:00'";
            default -> "";
        };
    }
}
