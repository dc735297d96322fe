package dev.deckle.renderer.chart.label;

import dev.deckle.renderer.display.Rect;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The room of a chart and what stands in it: labels are let in only where they touch nothing. Not thread-safe. */
public final class Room {
    /** Least distance between two labels in points. */
    private static final double APART = 0.4;
    /** Half of the thickness of a stroke at least. */
    private static final double HALF = 0.6;

    private final Rect bounds;
    private Rect limit;
    private final List<Label> labels = new ArrayList<>();
    private final List<Rect> boxes = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Stroke> lines = new ArrayList<>();

    /** Half of it lies on either side of its line. */
    private record Stroke(Line2D line, double half) {
        boolean touches(Rect box, double by) {
            return line.intersects(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
        }
    }

    public Room(double width, double height) {
        this.bounds = new Rect(0, 0, width, height);
        this.limit = bounds;
    }

    public Rect bounds() {
        return bounds;
    }

    /** Labels beside marks stay in this part of the chart, as one of several plots wants it. */
    public void limit(Rect part) {
        limit = part;
    }

    /** Whether a box lies in its part of the chart. */
    public boolean within(Rect box) {
        return limit.contains(box, 0.01);
    }

    /** Whether a box lies in the chart and touches no label. */
    public boolean free(Rect box) {
        if (!bounds.contains(box, 0.01)) return false;
        Rect wide = box.inset(-APART, -APART, -APART, -APART);
        for (Label l : labels) if (l.touches(wide)) return false;
        return true;
    }

    /** Whether a box lies in its part of the chart and touches neither a label nor a mark. */
    public boolean clear(Rect box) {
        return within(box) && free(box) && touchesNoMark(box);
    }

    /** Whether no mark is in a box. */
    public boolean touchesNoMark(Rect box) {
        return marks(box).findAny().isEmpty();
    }

    /** Whether no stroke crosses a box, which may lie on a mark. */
    public boolean uncrossed(Rect box) {
        return lines.stream().noneMatch(l -> l.touches(box, 0));
    }

    /** How many marks reach into a box. */
    public long marksIn(Rect box) {
        return marks(box).count();
    }

    private Stream<Object> marks(Rect box) {
        Rectangle2D area = new Rectangle2D.Double(box.x() - HALF, box.y() - HALF, box.width() + 2 * HALF, box.height() + 2 * HALF);
        return Stream.of(boxes.stream().filter(r -> r.overlaps(box, 0.01)), lines.stream().filter(l -> l.touches(box, l.half)), shapes.stream().filter(s -> s.intersects(area)))
                .flatMap(s -> s);
    }

    /** Whether a line runs over a mark. */
    public boolean crosses(Line2D line) {
        for (Rect r : boxes) if (line.intersects(r.x(), r.y(), r.width(), r.height())) return true;
        for (Stroke l : lines) if (line.intersectsLine(l.line)) return true;
        return false;
    }

    /** Puts a label in its place, which must be free. */
    public void put(Label label) {
        labels.add(label);
    }

    public void remove(List<Label> gone) {
        labels.removeAll(gone);
    }

    /** Tells of a mark that fills a box. */
    public void block(Rect box) {
        boxes.add(box);
    }

    /** Tells of a mark of any outline. */
    public void block(Shape shape) {
        shapes.add(shape);
    }

    /** Tells of a mark that is a thin stroke. */
    public void block(double x0, double y0, double x1, double y1) {
        block(x0, y0, x1, y1, 0);
    }

    /** Tells of a mark that is a stroke of a thickness in points. */
    public void block(double x0, double y0, double x1, double y1, double thickness) {
        if (Double.isFinite(x0 + y0 + x1 + y1)) lines.add(new Stroke(new Line2D.Double(x0, y0, x1, y1), Math.max(HALF, thickness / 2)));
    }

    public List<Label> labels() {
        return List.copyOf(labels);
    }
}
