package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Dodge;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Names and shares around a pie, each joined to its slice by a hairline. */
final class PieLabels {
    private static final double ARM = 8, GAP = 3, APART = 3;
    /** Part of the width that the names of one side may take. */
    private static final double MOST = 0.33;
    private static final double SMALL = 26;
    /** Part of a slice, on either side of its middle, at which a hairline may begin. */
    private static final double NEAR = 0.35;
    /** Slices beyond which names around the pie would crowd in any case. */
    private static final int MANY = 16;

    /**
     * @param angle of the slice's middle, clockwise from twelve o'clock
     * @param turn  angle of the whole slice
     */
    private record Named(SetText name, SetText value, double angle, double turn) {
        double height() {
            return name.height() + value.height() + value.size() * 0.1;
        }

        double width() {
            return Math.max(name.width(), value.width());
        }

        double side() {
            return angle < Math.PI ? 1 : -1;
        }
    }

    private record Placed(Named named, double edgeX, double edgeY, double textX, double middle) {
        double lineY() {
            return middle - named.height() / 2 + named.name().size() * 0.52;
        }

        double elbow() {
            return textX - named.side() * (GAP + 3);
        }
    }

    private final Stage stage;
    private final List<Named> named = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final double x;
    private final double y;
    private final double radius;
    private final boolean good;

    PieLabels(Stage stage, List<Slices.Slice> slices, double width, double height, double top) {
        this.stage = stage;
        if (slices.size() <= MANY) name(slices, width * MOST);
        double left = widest(-1), right = widest(1), room = height - top;
        radius = Math.max(12, Math.min(room / 2 - stage.look().axis() * 0.6, (width - left - right) / 2 - ARM - GAP));
        x = Math.max(left + ARM + GAP + radius, Math.min(width - right - ARM - GAP - radius, width / 2));
        y = top + room / 2;
        good = slices.size() <= MANY && radius >= SMALL && side(1, top, height) & side(-1, top, height);
    }

    private void name(List<Slices.Slice> slices, double width) {
        List<String> values = PieChart.values(stage, slices);
        double turn = 0, size = stage.look().axis();
        for (int i = 0; i < slices.size(); i++) {
            Slices.Slice s = slices.get(i);
            boolean grey = s.color().equals(stage.look().subdued());
            Color ink = grey ? stage.look().muted() : stage.look().readable(s.color());
            SetText name = stage.words().wrapped(s.name(), size, stage.paints().lit(s.name()), grey ? stage.look().muted() : stage.look().ink(), width);
            named.add(new Named(name, stage.words().line(values.get(i), size, true, ink), (turn + s.part() / 2) * 2 * Math.PI, s.part() * 2 * Math.PI));
            turn += s.part();
        }
    }

    private double widest(double side) {
        return named.stream().filter(n -> n.side() == side).mapToDouble(Named::width).max().orElse(0);
    }

    /** Places the names of one side; false where they crowd. */
    private boolean side(double side, double top, double bottom) {
        List<Named> these = named.stream().filter(n -> n.side() == side).toList();
        double[] wanted = these.stream().mapToDouble(n -> y - Math.cos(n.angle()) * (radius + ARM)).toArray();
        double[] sizes = these.stream().mapToDouble(n -> n.height() + APART).toArray();
        double[] middles = Dodge.solve(wanted, sizes, top, bottom);
        if (middles == null) return false;
        for (int i = 0; i < middles.length; i++) {
            Named n = these.get(i);
            double edgeX = x + Math.sin(n.angle()) * (radius + 1);
            double off = Math.min(radius, Math.max(0, Math.abs(middles[i] - y) - n.height() / 2));
            double bulge = Math.sqrt(radius * radius - off * off);
            double out = Math.max(bulge, Math.abs(edgeX - x)) + ARM + GAP;
            Placed p = joined(n, x + side * Math.min(out, radius + ARM + GAP), middles[i]);
            if (Line2D.ptSegDist(p.edgeX(), p.edgeY(), p.elbow(), p.lineY(), x, y) < radius - 0.5) return false;
            placed.add(p);
        }
        return true;
    }

    /** With the start of its hairline on the slice's edge: as straight outwards to the name as may be, but near the slice's middle. */
    private Placed joined(Named n, double textX, double middle) {
        Placed straight = new Placed(n, x, y, textX, middle);
        double towards = Math.atan2(straight.elbow() - x, y - straight.lineY()), off = Math.IEEEremainder(towards - n.angle(), 2 * Math.PI), most = n.turn() * NEAR;
        double angle = n.angle() + Math.max(-most, Math.min(most, off));
        return new Placed(n, x + Math.sin(angle) * (radius + 1), y - Math.cos(angle) * (radius + 1), textX, middle);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double radius() {
        return radius;
    }

    /** Whether every name has its place and no hairline crosses the pie. */
    boolean good() {
        return good;
    }

    void put(Sheet sheet) {
        for (Placed p : placed) {
            Named n = p.named();
            Path2D path = new Path2D.Double();
            path.moveTo(p.edgeX(), p.edgeY());
            path.lineTo(p.elbow(), p.lineY());
            path.lineTo(p.textX() - n.side() * 1.5, p.lineY());
            sheet.draw(PathItem.stroke(Path.of(path), Stroke.solid(stage.look().subdued(), 0.5)));
            Align align = n.side() > 0 ? Align.LEFT : Align.RIGHT;
            double head = p.middle() - n.height() / 2;
            if (sheet.label(n.name().top(Role.CATEGORY, p.textX(), head, align))) {
                sheet.label(n.value().top(Role.VALUE, p.textX(), head + n.name().height() + n.value().size() * 0.1, align));
            }
        }
    }
}
