package dev.deckle.renderer.chart.label;

import dev.deckle.renderer.display.Rect;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The room of a chart and what stands in it: labels are let in only where they touch nothing. Not thread-safe. */
public final class Room {
    /** Least distance between two labels in points. */
    private static final double APART = 0.4;

    private final Rect bounds;
    private final List<Label> labels = new ArrayList<>();
    private final List<Rect> boxes = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    public Room(double width, double height) {
        this.bounds = new Rect(0, 0, width, height);
    }

    public Rect bounds() {
        return bounds;
    }

    /** Whether a box lies in the chart and touches no label. */
    public boolean free(Rect box) {
        if (!bounds.contains(box, 0.01)) return false;
        Rect wide = box.inset(-APART, -APART, -APART, -APART);
        for (Label l : labels) if (l.touches(wide)) return false;
        return true;
    }

    /** Whether a box lies in the chart and touches neither a label nor a mark. */
    public boolean clear(Rect box) {
        return free(box) && touchesNoMark(box);
    }

    /** Whether no mark is in a box. */
    public boolean touchesNoMark(Rect box) {
        for (Rect r : boxes) if (r.overlaps(box, 0.01)) return false;
        Rectangle2D area = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        for (Line2D l : lines) if (area.intersectsLine(l)) return false;
        return true;
    }

    /** Puts a label in its place, which must be free. */
    public void put(Label label) {
        labels.add(label);
    }

    /** Tells of a mark that fills a box. */
    public void block(Rect box) {
        boxes.add(box);
    }

    /** Tells of a mark that is a stroke. */
    public void block(double x0, double y0, double x1, double y1) {
        if (Double.isFinite(x0 + y0 + x1 + y1)) lines.add(new Line2D.Double(x0, y0, x1, y1));
    }

    public List<Label> labels() {
        return List.copyOf(labels);
    }
}
