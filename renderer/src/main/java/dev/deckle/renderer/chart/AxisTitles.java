package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Rect;

/** Titles of the axes: those of value axes level above the plot, where they are read without turning one's head; that of x under it. */
final class AxisTitles {
    private static final double GAP = 4;
    private final Rect region;
    private final boolean horizontal;
    private final SetText left;
    private final SetText right;
    private final SetText under;

    AxisTitles(Stage stage, Rect region, boolean horizontal, boolean told) {
        this.region = region;
        this.horizontal = horizontal;
        Chart chart = stage.chart();
        double half = region.width() * (chart.y2() == null || chart.y2().title().isBlank() ? 1 : 0.48);
        left = set(stage, chart.y().title().isBlank() ? implied(stage, false) : chart.y().title(), half);
        right = chart.y2() == null || horizontal ? null : set(stage, chart.y2().title(), half);
        under = set(stage, chart.x().title().isBlank() ? implied(stage, true) : chart.x().title(), region.width());
    }

    /** Points and histograms say nothing without the names of their axes: those of the columns, where they say something. */
    private static String implied(Stage stage, boolean x) {
        Layer first = stage.plotting().layers().get(0);
        String column = first.mark().x(), y = first.mark().y().size() == 1 ? first.mark().y().get(0) : "";
        if (first.is(Kind.HISTOGRAM)) return x ? AltText.axis(Axis.AUTO, column) : stage.phrases().count();
        boolean points = stage.plotting().layers().stream().allMatch(l -> l.is(Kind.POINTS)) && stage.domain().kind() == Domain.Kind.NUMBER;
        return points ? AltText.axis(Axis.AUTO, x ? column : y) : "";
    }

    private static SetText set(Stage stage, String title, double width) {
        return title.isBlank() ? null : stage.words().markup(title, stage.look().axis(), false, stage.look().muted(), width);
    }

    private static double height(SetText text) {
        return text == null ? 0 : text.height() + GAP;
    }

    double above() {
        double names = horizontal ? height(under) : 0;
        return Math.max(Math.max(height(left), height(right)), names);
    }

    double below() {
        return horizontal ? 0 : height(under);
    }

    void put(Sheet sheet, Frame frame, double y) {
        double valueX = horizontal ? frame.area().x() : region.x();
        if (left != null) sheet.label(left.top(Role.AXIS_TITLE, Math.min(valueX, region.right() - left.width()), y, Align.LEFT));
        if (right != null) sheet.label(right.top(Role.AXIS_TITLE, region.right(), y, Align.RIGHT));
        if (under == null) return;
        if (horizontal) sheet.label(under.top(Role.AXIS_TITLE, Math.max(region.x() + under.width(), frame.area().x() - 7), y, Align.RIGHT));
        else {
            double middle = frame.area().x() + frame.area().width() / 2, half = under.width() / 2;
            double x = Math.max(region.x() + half, Math.min(region.right() - half, middle));
            sheet.label(under.bottom(Role.AXIS_TITLE, x, region.bottom(), Align.CENTER));
        }
    }
}
