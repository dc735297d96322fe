package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.draw.Plots;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;

/** What the author draws into a plot: rules across it, stretches of it, notes at its points. */
final class Annotations {
    private static final double RULE = 0.75, GAP = 2.5, TINT = 0.08;
    /** Places along a rule that are tried for its text. */
    private static final int PLACES = 16;
    private final Plot plot;
    private final boolean slotted;

    Annotations(Plot plot, boolean slotted) {
        this.plot = plot;
        this.slotted = slotted;
    }

    private Chart chart() {
        return plot.stage().chart();
    }

    List<Plots.Line> rules() {
        List<Plots.Line> lines = new ArrayList<>();
        for (Chart.Rule r : chart().rules()) {
            double at = r.y() == null ? Places.of(plot.domain(), r.x()) : r.y();
            if (shown(r, at)) lines.add(new Plots.Line(at, r.y() == null, false, plot.look().muted(), RULE, true));
        }
        return lines;
    }

    /** Whether a rule has a place on its axis at all. */
    private boolean shown(Chart.Rule r, double at) {
        boolean log = (r.y() == null ? plot.frame().place() : plot.frame().value()).log();
        return !Double.isNaN(at) && !(log && at <= 0);
    }

    List<Plots.Band> bands() {
        List<Plots.Band> bands = new ArrayList<>();
        for (Chart.Range r : chart().ranges()) {
            double[] ends = ends(r);
            if (ends != null) bands.add(new Plots.Band(ends[0], ends[1], Contrast.alpha(plot.look().muted(), TINT)));
        }
        return bands;
    }

    private double[] ends(Chart.Range r) {
        double from = Places.of(plot.domain(), r.from()), to = Places.of(plot.domain(), r.to());
        if (Double.isNaN(from) || Double.isNaN(to)) return null;
        double half = plot.domain().categories() && slotted ? 0.5 : 0;
        double min = plot.frame().place().min(), max = plot.frame().place().max();
        return new double[] {Math.max(min, Math.min(from, to) - half), Math.min(max, Math.max(from, to) + half)};
    }

    void put(Sheet sheet) {
        for (Chart.Rule r : chart().rules()) if (!r.text().isBlank()) ruleText(sheet, r);
        for (Chart.Range r : chart().ranges()) if (!r.text().isBlank() && ends(r) != null) rangeText(sheet, r);
        new Notes(plot).put(sheet);
    }

    private SetText text(String markup, double width) {
        return plot.stage().words().markup(markup, plot.look().axis(), false, plot.look().muted(), width);
    }

    private void ruleText(Sheet sheet, Chart.Rule r) {
        Frame f = plot.frame();
        Rect a = f.area();
        boolean places = r.y() == null;
        double value = places ? Places.of(plot.domain(), r.x()) : r.y();
        if (!shown(r, value)) return;
        double at = places ? f.placeAt(value) : f.valueAt(value, false);
        SetText t = text(r.text(), a.width() * 0.6);
        List<Label> tries = new ArrayList<>();
        if (places == plot.horizontal()) {
            // from the right, where it is looked for, to wherever no mark is under it
            double step = Math.max(1, (a.width() - t.width() - 2) / PLACES);
            for (double x = a.right(); x > a.x() + t.width() + 1; x -= step) {
                tries.add(t.bottom(Role.RULE, x, at - GAP + 1, Align.RIGHT));
                tries.add(t.top(Role.RULE, x, at + GAP, Align.RIGHT));
            }
        } else {
            double step = Math.max(1, (a.height() - t.height() - 2) / PLACES);
            for (double y = a.y(); y < a.bottom() - t.height() - 1; y += step) {
                tries.add(t.top(Role.RULE, at + GAP + 1, y, Align.LEFT));
                tries.add(t.top(Role.RULE, at - GAP - 1, y, Align.RIGHT));
            }
        }
        if (tries.isEmpty()) sheet.drop(Role.RULE, t.text());
        else sheet.labelOver(tries, plot.look().paper());
    }

    private void rangeText(Sheet sheet, Chart.Range r) {
        Rect a = plot.frame().area();
        double[] ends = ends(r);
        double from = plot.frame().placeAt(ends[0]), to = plot.frame().placeAt(ends[1]);
        SetText t = text(r.text(), plot.horizontal() ? a.width() * 0.4 : Math.max(Math.max(to - from - 4, plot.look().axis() * 4), plot.stage().words().minWidth(r.text(), plot.look().axis(), true)));
        List<Label> tries = new ArrayList<>();
        if (plot.horizontal()) tries.add(t.middle(Role.RULE, a.right() - 2, (from + to) / 2, Align.RIGHT));
        // at the top of its stretch, where it is looked for; elsewhere only where marks fill all of that
        else for (double y : new double[] {a.y() + 2, a.y() + 2 + t.height(), a.bottom() - 2 - t.height()}) {
            for (double part : new double[] {0.5, 0, 1}) tries.add(t.top(Role.RULE, across(a, t, from + part * (to - from), part), y, Align.CENTER));
        }
        sheet.labelOver(tries, plot.look().paper());
    }

    /** The middle of a text at the start (0), middle (0.5) or end (1) of a stretch, inside the plot. */
    private static double across(Rect area, SetText text, double at, double part) {
        double middle = at + (0.5 - part) * (text.width() + 4);
        return Math.max(area.x() + text.width() / 2, Math.min(area.right() - text.width() / 2, middle));
    }
}
