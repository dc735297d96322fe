package dev.deckle.renderer.layout.box;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes in two columns, read down the first and then the second. They stay whole where the page has room for that, divided where the columns
 * come out most even; else each column is filled, and what does not fit is torn and goes on in the next.
 */
public final class MasonryBox implements Box {
    /** How much taller than the most even division may be. */
    private static final double LITTLE = 1.12;
    /** How much taller than the mean of both columns one may be; on a further page, where boxes are torn anyway, less. */
    private static final double LOPSIDED = 1.5, LOPSIDED_AGAIN = 1.2;
    /** Columns of torn boxes are made even to about a thousandth of the height. */
    private static final int HALVINGS = 10;

    private final List<Box> boxes;
    private final double gutter;
    private final double gap;
    private final boolean running;
    private final boolean again;

    /**
     * @param gutter between the columns, in points
     * @param gap    between boxes of a column, in points
     */
    public MasonryBox(List<Box> boxes, double gutter, double gap) {
        this(boxes, gutter, gap, false, false);
    }

    /** @param again whether it goes on from another page */
    private MasonryBox(List<Box> boxes, double gutter, double gap, boolean running, boolean again) {
        this.boxes = List.copyOf(boxes);
        this.gutter = gutter;
        this.gap = gap;
        this.running = running;
        this.again = again;
    }

    /** A text that runs on from the first column to the second wherever that makes them even. */
    public static MasonryBox running(Box text, double gutter) {
        return new MasonryBox(List.of(text), gutter, 0, true, false);
    }

    /** What stands on a page. */
    private record Filled(Pieces pieces, double height, List<Box> rest) { }

    @Override
    public double minHeight(double width, Fit fit) {
        double[] heights = heights(width, fit);
        if (torn(heights, fit)) return even(width, sum(heights, 0, heights.length, fit) + 1, fit, true).height;
        return tallest(heights, split(heights, fit), fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return minHeight(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        Filled filled = fits(width, height, fit) ? whole(width, fit) : null;
        if (filled == null) filled = even(width, height, fit, force);
        if (filled.pieces.isEmpty()) return Placement.none(this);
        Box rest = filled.rest.isEmpty() ? null : new MasonryBox(filled.rest, gutter, gap, running, true);
        return filled.pieces.placement(filled.height, rest);
    }

    private boolean fits(double width, double height, Fit fit) {
        double[] heights = heights(width, fit);
        return !torn(heights, fit) && tallest(heights, split(heights, fit), fit) <= height + 0.01;
    }

    /** Whether whole boxes would leave one column nearly empty. Two are a pair, and stand side by side. */
    private boolean torn(double[] heights, Fit fit) {
        double mean = (sum(heights, 0, heights.length, fit)) / 2;
        if (running || !again && heights.length == 2) return running;
        return tallest(heights, split(heights, fit), fit) > (again ? LOPSIDED_AGAIN : LOPSIDED) * mean;
    }

    /** Nothing torn; {@code null} where a box turns out to need more than it said. */
    private Filled whole(double width, Fit fit) {
        double[] heights = heights(width, fit);
        int split = split(heights, fit);
        Column left = column(boxes.subList(0, split), width, tallest(heights, split, fit), fit, true);
        Column right = column(boxes.subList(split, boxes.size()), width, tallest(heights, split, fit), fit, true);
        return left.rest.isEmpty() && right.rest.isEmpty() ? side(left, right, width) : null;
    }

    /** As much as stands in the height; where that is all, in columns as low as can be. */
    private Filled even(double width, double height, Fit fit, boolean force) {
        Filled best = fill(width, height, fit, force);
        if (!best.rest.isEmpty()) return best;
        double low = 0;
        double high = best.height;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            Filled tried = fill(width, middle, fit, false);
            if (tried.rest.isEmpty() && tried.height <= middle + 0.01) {
                best = tried;
                high = middle;
            } else low = middle;
        }
        return best;
    }

    private Filled fill(double width, double height, Fit fit, boolean force) {
        Column left = column(boxes, width, height, fit, force);
        return side(left, column(left.rest, width, height, fit, force), width);
    }

    private Filled side(Column left, Column right, double width) {
        Pieces pieces = new Pieces();
        pieces.add(0, 0, left.placed);
        pieces.add(column(width) + gutter, 0, right.placed);
        return new Filled(pieces, Math.max(left.height, right.height), right.rest);
    }

    /** One column and what did not go into it. */
    private record Column(Placement placed, double height, List<Box> rest) { }

    private Column column(List<Box> from, double width, double height, Fit fit, boolean force) {
        Pieces pieces = new Pieces();
        double y = 0;
        for (int i = 0; i < from.size(); i++) {
            double top = pieces.isEmpty() ? 0 : y + fit.gap(gap);
            Placement p = from.get(i).place(column(width), height - top, fit, force && pieces.isEmpty());
            pieces.add(0, top, p);
            if (p.placed()) y = top + p.height();
            if (p.rest() == null) continue;
            List<Box> rest = new ArrayList<>(from.subList(i, from.size()));
            rest.set(0, p.rest());
            return new Column(pieces.placement(y, null), y, rest);
        }
        return new Column(pieces.placement(y, null), y, List.of());
    }

    private double column(double width) {
        return (width - gutter) / 2;
    }

    private double[] heights(double width, Fit fit) {
        return boxes.stream().mapToDouble(b -> b.minHeight(column(width), fit)).toArray();
    }

    /** Number of boxes in the first column: as even as can be, the fuller column first where that costs little. */
    private int split(double[] heights, Fit fit) {
        double least = Double.MAX_VALUE;
        for (int k = 1; k <= heights.length; k++) least = Math.min(least, tallest(heights, k, fit));
        for (int k = heights.length; k > 1; k--)
            if (k < heights.length && sum(heights, 0, k, fit) <= least * LITTLE && tallest(heights, k, fit) <= least * LITTLE) return k;
        return 1;
    }

    private double tallest(double[] heights, int split, Fit fit) {
        return Math.max(sum(heights, 0, split, fit), sum(heights, split, heights.length, fit));
    }

    private double sum(double[] heights, int from, int to, Fit fit) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += heights[i] + (i == from ? 0 : fit.gap(gap));
        return sum;
    }
}
