package dev.deckle.renderer.icon;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/**
 * Draws in one hand: a 24-unit grid scaled to a size, strokes of {@value #STROKE} units with round caps and joins. All strokes become
 * one path, all filled parts another, so that a translucent ink shows no crossings.
 */
final class Pen {
    static final double GRID = 24;
    static final double STROKE = 1.5;
    /** How far a cubic's handle reaches on a quarter of a circle of radius 1. */
    private static final double KAPPA = 0.5523;

    private final double scale;
    private final double dx;
    private final Path2D strokes = new Path2D.Double();
    private final Path2D fills = new Path2D.Double();

    /** A pen on a square of {@code size} points whose left edge stands at {@code dx} points. */
    Pen(double size, double dx) {
        this.scale = size / GRID;
        this.dx = dx;
    }

    /** What was drawn, stroked with the hand's width or another one in grid units. */
    List<Item> items(Color ink, double stroke) {
        List<Item> items = new ArrayList<>();
        if (fills.getCurrentPoint() != null) items.add(PathItem.fill(Path.of(fills), ink));
        if (strokes.getCurrentPoint() != null) items.add(PathItem.stroke(Path.of(strokes), Stroke.round(ink, stroke * scale)));
        return items;
    }

    List<Item> items(Color ink) {
        return items(ink, STROKE);
    }

    /** An open line through points, x and y in turn. */
    Pen line(double... xy) {
        move(strokes, xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) to(strokes, xy[i], xy[i + 1]);
        return this;
    }

    Pen box(double x, double y, double width, double height, double radius) {
        return polygon(radius, x, y, x + width, y, x + width, y + height, x, y + height);
    }

    Pen ring(double cx, double cy, double radius) {
        circle(strokes, cx, cy, radius);
        return this;
    }

    Pen dot(double cx, double cy, double radius) {
        circle(fills, cx, cy, radius);
        return this;
    }

    /** A closed outline whose corners are rounded, each side giving up to {@code radius} units to the corner. */
    Pen polygon(double radius, double... xy) {
        return rounded(true, radius, xy);
    }

    /** An open line whose inner corners are rounded. */
    Pen bend(double radius, double... xy) {
        return rounded(false, radius, xy);
    }

    private Pen rounded(boolean closed, double radius, double... xy) {
        int n = xy.length / 2;
        for (int i = 0; i < n; i++) {
            double x = xy[2 * i], y = xy[2 * i + 1];
            if (!closed && (i == 0 || i == n - 1)) {
                if (i == 0) move(strokes, x, y);
                else to(strokes, x, y);
                continue;
            }
            int before = (i + n - 1) % n, after = (i + 1) % n;
            double[] in = toward(x, y, xy[2 * before], xy[2 * before + 1], radius);
            double[] out = toward(x, y, xy[2 * after], xy[2 * after + 1], radius);
            if (i == 0) move(strokes, in[0], in[1]);
            else to(strokes, in[0], in[1]);
            curve(strokes, in[0] + (x - in[0]) * KAPPA, in[1] + (y - in[1]) * KAPPA, out[0] + (x - out[0]) * KAPPA,
                    out[1] + (y - out[1]) * KAPPA, out[0], out[1]);
        }
        if (closed) strokes.closePath();
        return this;
    }

    /** One swing up and one down from (x, y), {@code width} units long. */
    Pen wave(double x, double y, double width, double height) {
        double half = width / 2, reach = half * 0.45;
        move(strokes, x, y + height / 3);
        curve(strokes, x + reach, y - height, x + half - reach, y - height, x + half, y);
        curve(strokes, x + half + reach, y + height, x + width - reach, y + height, x + width, y - height / 3);
        return this;
    }

    /** An outline in absolute commands {@code M L C Z}, blanks between. */
    Pen outline(String commands) {
        Scanner in = new Scanner(commands).useLocale(Locale.ROOT);
        while (in.hasNext()) {
            switch (in.next()) {
                case "M" -> move(strokes, in.nextDouble(), in.nextDouble());
                case "L" -> to(strokes, in.nextDouble(), in.nextDouble());
                case "C" -> curve(strokes, in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble());
                default -> strokes.closePath();
            }
        }
        return this;
    }

    private void circle(Path2D path, double cx, double cy, double r) {
        double k = KAPPA * r;
        move(path, cx + r, cy);
        curve(path, cx + r, cy + k, cx + k, cy + r, cx, cy + r);
        curve(path, cx - k, cy + r, cx - r, cy + k, cx - r, cy);
        curve(path, cx - r, cy - k, cx - k, cy - r, cx, cy - r);
        curve(path, cx + k, cy - r, cx + r, cy - k, cx + r, cy);
        path.closePath();
    }

    /** The point on the way from (x, y) to a neighbour, at most half the way. */
    private static double[] toward(double x, double y, double nx, double ny, double distance) {
        double length = Math.sqrt((nx - x) * (nx - x) + (ny - y) * (ny - y));
        double t = Math.min(distance / length, 0.5);
        return new double[] {x + (nx - x) * t, y + (ny - y) * t};
    }

    private void move(Path2D path, double x, double y) {
        path.moveTo(dx + x * scale, y * scale);
    }

    private void to(Path2D path, double x, double y) {
        path.lineTo(dx + x * scale, y * scale);
    }

    private void curve(Path2D path, double a, double b, double c, double d, double x, double y) {
        path.curveTo(dx + a * scale, b * scale, dx + c * scale, d * scale, dx + x * scale, y * scale);
    }
}
