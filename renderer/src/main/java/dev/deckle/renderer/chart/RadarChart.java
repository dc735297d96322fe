package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Webs;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Ticks;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A polygon for each series over spokes, one for each category. */
final class RadarChart {
    private static final double GAP = 5, WIDTH = 1.25, LIT = 2;
    /** Part of the width that the names of one side may take. */
    private static final double MOST = 0.33;
    /** Sine beyond which a spoke is so level that names beside it would lie on it, and pass for values of its category. */
    private static final double LEVEL = 0.8;
    /** Where on a ring between two spokes names may stand. */
    private static final double[] BETWEEN = {0.5, 0.35, 0.65, 0.2, 0.8};
    private final Stage stage;
    private final Sheet sheet;
    private final Layer layer;
    private final int spokes;
    private Rings scale;

    /** Values of the rings, and that of the outermost. */
    private record Rings(List<Double> values, double end) { }

    RadarChart(Stage stage, Sheet sheet) {
        this.stage = stage;
        this.sheet = sheet;
        this.layer = stage.plotting().layers().get(0);
        this.spokes = stage.domain().size();
    }

    void lay(double top) {
        Legend legend = new Legend(stage, Naming.legend(stage), sheet.width());
        legend.put(sheet, 0, top);
        List<SetText> names = new ArrayList<>();
        for (String n : stage.domain().names()) names.add(stage.words().fitted(n, stage.look().axis(), stage.paints().lit(n), stage.look().ink(), sheet.width() * MOST, 2));
        double from = top + legend.height(), tall = names.stream().mapToDouble(SetText::height).max().orElse(0) + GAP;
        double radius = Math.max(15, (sheet.height() - from) / 2 - tall);
        for (int i = 0; i < spokes; i++) {
            double across = Math.abs(Math.sin(angle(i)));
            if (across > 0.2) radius = Math.min(radius, Math.max(15, (sheet.width() / 2 - names.get(i).width() - GAP) / across));
        }
        double x = sheet.width() / 2, y = (from + sheet.height()) / 2;
        draw(x, y, radius);
        for (int i = 0; i < spokes; i++) sheet.label(name(names.get(i), angle(i), x, y, radius + GAP));
        rings(x, y, radius);
    }

    /** Clockwise from twelve o'clock. */
    private double angle(int spoke) {
        return 2 * Math.PI * spoke / spokes;
    }

    private static Label name(SetText text, double angle, double x, double y, double radius) {
        double across = Math.sin(angle), up = Math.cos(angle), px = x + across * radius, py = y - up * radius;
        if (Math.abs(across) < 0.2) return up > 0 ? text.bottom(Role.CATEGORY, px, py + 2, Align.CENTER) : text.top(Role.CATEGORY, px, py - 1, Align.CENTER);
        Align align = across > 0 ? Align.LEFT : Align.RIGHT;
        return text.middle(Role.CATEGORY, px, py - up * text.height() * 0.35, align);
    }

    private void draw(double x, double y, double radius) {
        double max = Math.max(0, stage.plotting().values(l -> l == layer).stream().mapToDouble(Double::doubleValue).max().orElse(1));
        Ticks ticks = Ticks.around(0, max, radius > 45 ? 4 : 2, 0.0, stage.chart().y().max());
        double end = stage.chart().y().max() == null ? ticks.scale().max() : stage.chart().y().max();
        for (double v : ticks.values()) if (v > 0) sheet.draw(PathItem.stroke(ring(x, y, radius * v / end), Stroke.solid(stage.look().grid(), 0.5)));
        List<Webs.Polygon> polygons = new ArrayList<>(), lit = new ArrayList<>();
        for (Series s : layer.series()) {
            boolean on = stage.paints().lit(s.name());
            (on ? lit : polygons).add(new Webs.Polygon(s.points().stream().mapToDouble(Point::y).toArray(), stage.paints().of(s), on ? LIT : WIDTH));
        }
        polygons.addAll(lit);
        List<Item> web = Webs.draw(x, y, radius, end, polygons, stage.look().grid());
        sheet.draw(web);
        new Drawn(stage.look(), sheet.room).block(web);
        scale = new Rings(ticks.values(), end);
    }

    /** Values at the rings, all along one line: beside a spoke or between two. Where marks leave none free for all, every second is named, and so on. */
    private void rings(double x, double y, double radius) {
        NumberStyle style = NumberStyle.axis(scale.values(), stage.chart().unit(), stage.language(), stage.chart().y().format());
        double size = Math.max(stage.look().theme().number("floor.chart"), stage.look().axis() - 1);
        List<List<Label>> rings = new ArrayList<>();
        for (double v : scale.values()) if (v > 0) rings.add(places(stage.words().line(style.format(v), size, false, stage.look().muted()), x, y, radius * v / scale.end()));
        int places = rings.isEmpty() ? 0 : rings.get(0).size();
        for (int step = 1; step <= rings.size(); step++) for (int at = 0; at < places; at++) if (named(rings, step, at)) return;
    }

    /** Names the outermost ring and so on inwards, if there is room for all of these. */
    private boolean named(List<List<Label>> rings, int step, int at) {
        List<Label> names = new ArrayList<>();
        for (int i = rings.size() - 1; i >= 0; i -= step) names.add(rings.get(i).get(at));
        if (!names.stream().allMatch(l -> sheet.room.clear(l.box()))) return false;
        names.forEach(sheet::label);
        return true;
    }

    /** Beside each spoke, and between two, at a ring. */
    private List<Label> places(SetText text, double x, double y, double radius) {
        List<Label> places = new ArrayList<>();
        for (int spoke = 0; spoke < spokes; spoke++) {
            double px = x + Math.sin(angle(spoke)) * radius, py = y - Math.cos(angle(spoke)) * radius;
            if (Math.abs(Math.sin(angle(spoke))) > LEVEL) continue;
            for (double down : new double[] {0, 5}) {
                places.add(text.middle(Role.TICK, px - 3, py + down, Align.RIGHT));
                places.add(text.middle(Role.TICK, px + 3, py + down, Align.LEFT));
            }
        }
        for (double part : BETWEEN) {
            for (int spoke = 0; spoke < spokes; spoke++) {
                double here = angle(spoke), next = angle(spoke + 1);
                double across = (1 - part) * Math.sin(here) + part * Math.sin(next), up = (1 - part) * Math.cos(here) + part * Math.cos(next);
                places.add(text.middle(Role.TICK, x + across * radius, y - up * radius, Align.CENTER));
            }
        }
        return places;
    }

    private Path ring(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < spokes; i++) {
            double px = x + Math.sin(angle(i)) * radius, py = y - Math.cos(angle(i)) * radius;
            if (i == 0) path.moveTo(px, py);
            else path.lineTo(px, py);
        }
        if (spokes > 0) path.closePath();
        return Path.of(path);
    }
}
