package dev.deckle.renderer.chart;

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

/** Finds labels that touch one another or leave the chart. */
final class LabelJudge {
    private LabelJudge() { }

    static List<String> faults(Sheet sheet) {
        List<String> faults = new ArrayList<>();
        List<Label> labels = sheet.labels();
        for (int i = 0; i < labels.size(); i++) {
            Label a = labels.get(i);
            Area shape = shape(a);
            Rectangle2D box = shape.getBounds2D();
            Rect outer = new Rect(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            if (!sheet.room.bounds().contains(outer, 0.5)) faults.add(told(a) + " leaves " + sheet.room.bounds());
            for (int j = 0; j < i; j++) {
                Label b = labels.get(j);
                boolean touch = a.angle() == 0 && b.angle() == 0 ? a.box().overlaps(b.box(), 0.05) : overlap(shape, shape(b));
                if (touch) faults.add(told(a) + " touches " + told(b));
            }
        }
        return faults;
    }

    static String told(Label label) {
        Rect r = label.box();
        return String.format(java.util.Locale.ROOT, "%s '%s' [%.1f %.1f %.1f×%.1f]", label.role(), label.text(), r.x(), r.y(), r.width(), r.height());
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
}
