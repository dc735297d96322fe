package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes tied to data points: as near to their point as a free place is found, joined to it by a hairline. */
final class Notes {
    private static final double[] DISTANCES = {9, 15, 22, 30, 40, 52, 66, 84, 106};
    /** Directions in degrees, clockwise from the right: upwards first. */
    private static final int[] DIRECTIONS = {-60, -120, -90, -30, -150, 0, 180, 30, 150, 60, 120, 90};
    private static final double WIDEST = 118, JOIN = 0.6, AIR = 1.2, OFF = 1.8, NEAR = 3.5, BEYOND = 7, DOT = 1.4;
    private final Plot plot;

    Notes(Plot plot) {
        this.plot = plot;
    }

    void put(Sheet sheet) {
        for (Chart.Note n : plot.stage().chart().notes()) {
            double x = Places.of(plot.domain(), n.x()), y = n.y() == null ? value(x) : n.y();
            if (!Double.isNaN(x) && !Double.isNaN(y) && !n.text().isBlank()) put(sheet, n, plot.frame().pageX(x, y, false), plot.frame().pageY(x, y, false));
        }
    }

    /** The first value at a place: of a stack its top. */
    private double value(double x) {
        for (Layer l : plot.stage().plotting().layers()) {
            for (Spans.Span s : Spans.of(l)) for (int i = 0; i < s.x().length; i++) if (s.x()[i] == x && !s.missing(i)) return s.high()[i];
            for (Series s : l.series()) for (Point p : s.points()) if (p.x() == x && p.hasY()) return p.y();
        }
        return Double.NaN;
    }

    private void put(Sheet sheet, Chart.Note note, double x, double y) {
        double width = Math.min(WIDEST, Math.max(60, plot.frame().area().width() * 0.4));
        SetText text = plot.stage().words().markup(note.text(), plot.look().axis(), false, plot.look().ink(), width);
        Label value = valueAt(sheet, x, y);
        Rect area = plot.frame().area();
        double px = Math.max(area.x(), Math.min(area.right(), x)), py = Math.max(area.y(), Math.min(area.bottom(), y));
        // a point that the axis cuts off is shown where it leaves the plot, without a dot
        boolean seen = Math.abs(px - x) + Math.abs(py - y) < 0.01;
        x = px;
        y = py;
        // where the point tells its value, the note hangs on that
        if (value != null) {
            Rect box = value.box();
            boolean beside = plot.horizontal();
            x = !beside ? x : box.x() > px ? box.right() + OFF : box.x() - OFF;
            y = beside ? y : box.y() < py ? box.y() - OFF : box.bottom() + OFF;
        }
        if (place(sheet, text, x, y, value == null, seen) || value != null && place(sheet, text, px, py, true, seen)) return;
        // what the author says goes before values that the engine adds
        List<Label> values = sheet.lift(Role.VALUE);
        if (!place(sheet, text, px, py, true, seen)) sheet.drop(Role.NOTE, text.text());
        for (Label l : values) if (!sheet.putBack(l)) sheet.drop(l.role(), l.text());
    }

    /** The label right beyond a point, along its value axis. */
    private Label valueAt(Sheet sheet, double x, double y) {
        for (Label l : sheet.labels()) {
            Rect b = l.box();
            boolean over = plot.horizontal() ? b.y() < y && b.bottom() > y && Math.min(Math.abs(b.x() - x), Math.abs(b.right() - x)) < BEYOND
                    : b.x() < x && b.right() > x && Math.min(Math.abs(b.bottom() - y), Math.abs(b.y() - y)) < BEYOND;
            if (l.role() == Role.VALUE && l.angle() == 0 && over) return l;
        }
        return null;
    }

    /**
     * @param dot  marks the point, where it is
     * @param seen inside the plot
     */
    private boolean place(Sheet sheet, SetText text, double x, double y, boolean dot, boolean seen) {
        Label placed = null;
        List<Label> tries = new ArrayList<>();
        for (double d : DISTANCES) for (int a : DIRECTIONS) tries.add(at(text, x + d * Math.cos(Math.toRadians(a)), y + d * Math.sin(Math.toRadians(a)), a));
        tries.removeIf(l -> crosses(sheet, join(l.box(), x, y)));
        // a hairline through other marks would point at them
        tries.sort(Comparator.comparing((Label l) -> sheet.room.crosses(far(join(l.box(), x, y)))));
        // over marks only where nothing else is left
        if (dot || tries.stream().anyMatch(l -> sheet.room.clear(l.box()))) placed = sheet.over(tries, plot.look().paper());
        if (placed != null) draw(sheet, join(placed.box(), x, y), dot && seen);
        return placed != null;
    }

    /** A text whose nearest edge or corner is at a point, seen from a direction. */
    private static Label at(SetText text, double x, double y, int direction) {
        boolean right = Math.abs(direction) < 90, upright = Math.abs(direction) == 90;
        Align align = upright ? Align.CENTER : right ? Align.LEFT : Align.RIGHT;
        if (direction == 0 || direction == 180) return text.middle(Role.NOTE, x, y, align);
        double back = upright ? 0 : right ? -Math.min(10, text.width() / 3) : Math.min(10, text.width() / 3);
        return direction < 0 ? text.bottom(Role.NOTE, x + back, y, align) : text.top(Role.NOTE, x + back, y, align);
    }

    private static boolean crosses(Sheet sheet, Line2D join) {
        return sheet.labels().stream().map(Label::box).anyMatch(b -> join.intersects(b.x() - AIR, b.y() - AIR, b.width() + 2 * AIR, b.height() + 2 * AIR));
    }

    /** The hairline but for its start, which is on a mark. */
    private static Line2D far(Line2D join) {
        double part = Math.min(1, NEAR / Math.max(0.01, join.getP1().distance(join.getP2())));
        return new Line2D.Double(join.getX1() + part * (join.getX2() - join.getX1()), join.getY1() + part * (join.getY2() - join.getY1()), join.getX2(), join.getY2());
    }

    private void draw(Sheet sheet, Line2D join, boolean dot) {
        sheet.draw(PathItem.stroke(Path.of(join), Stroke.solid(plot.look().ink(), JOIN)));
        if (dot) {
            sheet.draw(PathItem.fill(Path.circle(join.getX1(), join.getY1(), DOT), plot.look().ink()));
            sheet.room.block(join.getX1() - DOT, join.getY1(), join.getX1() + DOT, join.getY1());
        }
        sheet.room.block(join.getX1(), join.getY1(), join.getX2(), join.getY2());
    }

    /** The hairline from a point to the nearest edge of a box. */
    private static Line2D join(Rect box, double x, double y) {
        double toX = Math.max(box.x() + 2, Math.min(box.right() - 2, x)), toY = Math.max(box.y(), Math.min(box.bottom(), y));
        boolean beside = x < box.x() || x > box.right();
        if (beside) {
            toX = x < box.x() ? box.x() - 1.5 : box.right() + 1.5;
            toY = Math.max(box.y() + box.height() * 0.3, Math.min(box.bottom() - box.height() * 0.3, toY));
        }
        return new Line2D.Double(x, y, toX, toY);
    }
}
