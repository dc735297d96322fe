package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Breaks the lines of the grid where they would run through a text: whatever else is under it, a tint or a band, stays. */
final class GridGaps {
    /** Room kept free before and after a text; over it and under it there is some in its box. */
    private static final double BESIDE = 2.5;
    private final Color grid;
    private final List<Rect> texts = new ArrayList<>();

    GridGaps(Color grid, List<Label> labels) {
        this.grid = grid;
        for (Label l : labels) if (l.angle() == 0) texts.add(l.box().inset(-BESIDE, 0, -BESIDE, 0));
    }

    List<Item> in(List<Item> items) {
        // a line may lie under texts as a whole
        return items.stream().map(this::in).filter(i -> !(i instanceof PathItem p && p.path().size() == 0)).toList();
    }

    private Item in(Item item) {
        if (item instanceof Group g) return g.transform().equals(Transform.IDENTITY) ? new Group(g.tag(), g.transform(), g.clip(), in(g.items())) : g;
        boolean line = item instanceof PathItem p && p.fill() == null && p.stroke() != null && p.stroke().color().equals(grid);
        return line ? broken((PathItem) item) : item;
    }

    private PathItem broken(PathItem line) {
        Rect bounds = line.path().bounds();
        List<Rect> on = texts.stream().filter(t -> t.x() < bounds.right() && t.right() > bounds.x() && t.y() < bounds.bottom() + 0.01 && t.bottom() > bounds.y() - 0.01).toList();
        return on.isEmpty() ? line : PathItem.stroke(Path.of(broken(line.path(), on)), line.stroke());
    }

    private static Path2D broken(Path path, List<Rect> texts) {
        Path2D left = new Path2D.Double();
        double[] c = path.coordinates();
        double startX = 0, startY = 0, x = 0, y = 0;
        for (int i = 0, at = 0; i < path.size(); at += Path.count(path.op(i++))) {
            boolean close = path.op(i) == PathIterator.SEG_CLOSE;
            double toX = close ? startX : c[at], toY = close ? startY : c[at + 1];
            if (path.op(i) == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                new Stretch(x, y, toX, toY).draw(left, texts);
            }
            x = toX;
            y = toY;
        }
        return left;
    }

    /** A straight part of a line. */
    private record Stretch(double x, double y, double toX, double toY) {
        void draw(Path2D path, List<Rect> texts) {
            List<double[]> parts = List.of(new double[] {0, 1});
            for (Rect t : texts) parts = without(parts, inside(t));
            for (double[] p : parts) {
                path.moveTo(x + p[0] * (toX - x), y + p[0] * (toY - y));
                path.lineTo(x + p[1] * (toX - x), y + p[1] * (toY - y));
            }
        }

        private static List<double[]> without(List<double[]> parts, double[] gap) {
            List<double[]> left = new ArrayList<>();
            for (double[] p : parts) {
                if (Math.min(p[1], gap[0]) > p[0]) left.add(new double[] {p[0], Math.min(p[1], gap[0])});
                if (Math.max(p[0], gap[1]) < p[1]) left.add(new double[] {Math.max(p[0], gap[1]), p[1]});
            }
            return gap[0] < gap[1] ? left : parts;
        }

        /** From which part of its length to which it runs through a box; nowhere where it ends before it begins. */
        private double[] inside(Rect box) {
            double[] across = between(x, toX - x, box.x(), box.right()), down = between(y, toY - y, box.y(), box.bottom());
            return new double[] {Math.max(across[0], down[0]), Math.min(across[1], down[1])};
        }

        private static double[] between(double from, double by, double low, double high) {
            if (Math.abs(by) < 1e-9) return from > low && from < high ? new double[] {0, 1} : new double[] {1, 0};
            double a = (low - from) / by, b = (high - from) / by;
            return new double[] {Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))};
        }
    }
}
