package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for a chart of any kind over any data. {@code -Dcharts=20000} tries more of them. */
class ChartPropertyTest {
    private static final int COUNT = Integer.getInteger("charts", 2000);

    @Test
    void no_label_touches_another_or_leaves_the_chart() {
        List<String> wrong = new ArrayList<>();
        int labels = 0;
        for (int seed = 0; seed < COUNT && wrong.size() < 20; seed++) labels += check(seed, wrong);
        if (!wrong.isEmpty()) fail(String.join("\n", wrong));
        assertTrue(labels > COUNT * 3, "only " + labels + " labels were looked at");
    }

    static int check(int seed, List<String> wrong) {
        RandomChart random = new RandomChart(seed);
        Sheet sheet;
        try {
            PreparedChart chart = random.sample().prepare();
            double height = Math.max(random.height, chart.minHeight(random.width));
            chart.naturalHeight(random.width);
            sheet = chart.lay(random.width, height);
        } catch (RuntimeException e) {
            StackTraceElement[] t = e.getStackTrace();
            wrong.add(seed + ": " + e + " at " + (t.length > 0 ? t[0] + " " + (t.length > 3 ? t[1] + " " + t[2] + " " + t[3] : "") : ""));
            return 0;
        }
        wrong.addAll(faults(seed, sheet));
        return sheet.labels().size();
    }

    private static List<String> faults(int seed, Sheet sheet) {
        List<String> faults = new ArrayList<>();
        List<Label> labels = sheet.labels();
        for (int i = 0; i < labels.size(); i++) {
            Label a = labels.get(i);
            Area shape = shape(a);
            Rectangle2D box = shape.getBounds2D();
            Rect outer = new Rect(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            if (!sheet.room.bounds().contains(outer, 0.5)) faults.add(seed + ": " + a.role() + " '" + a.text() + "' " + outer + " leaves " + sheet.room.bounds());
            for (int j = 0; j < i; j++) {
                Label b = labels.get(j);
                boolean touch = a.angle() == 0 && b.angle() == 0 ? a.box().overlaps(b.box(), 0.05) : overlap(shape, shape(b));
                if (touch) faults.add(seed + ": " + a.role() + " '" + a.text() + "' " + a.box() + " touches " + b.role() + " '" + b.text() + "' " + b.box());
            }
        }
        return faults;
    }

    private static boolean overlap(Area a, Area b) {
        if (!a.getBounds2D().intersects(b.getBounds2D())) return false;
        Area both = new Area(a);
        both.intersect(b);
        Rectangle2D box = both.getBounds2D();
        return box.getWidth() > 0.6 && box.getHeight() > 0.6;
    }

    private static Area shape(Label label) {
        Rect r = label.box();
        Rectangle2D box = new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
        if (label.angle() == 0) return new Area(box);
        Transform t = ((Group) label.items().get(0)).transform();
        return new Area(new Path2D.Double(box, new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f())));
    }

    /** By hand: {@code ChartPropertyTest FROM TO} prints what is wrong. */
    public static void main(String[] args) {
        List<String> wrong = new ArrayList<>();
        long start = System.nanoTime();
        int to = Integer.parseInt(args[1]), from = Integer.parseInt(args[0]);
        for (int seed = from; seed < to; seed++) check(seed, wrong);
        wrong.stream().limit(60).forEach(System.err::println);
        System.err.println(wrong.size() + " faults, " + (System.nanoTime() - start) / 1e6 / (to - from) + " ms a chart");
    }
}
