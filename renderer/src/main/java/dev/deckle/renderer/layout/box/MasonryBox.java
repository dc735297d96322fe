package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import java.util.ArrayList;
import java.util.List;

/** Boxes in two columns, read down the first and then the second, divided where the columns come out most even. */
public final class MasonryBox implements Box {
    /** How much taller than the most even division may be. */
    private static final double LITTLE = 1.12;

    private final List<Box> boxes;
    private final double gutter;
    private final double gap;

    /**
     * @param gutter between the columns, in points
     * @param gap    between boxes of a column, in points
     */
    public MasonryBox(List<Box> boxes, double gutter, double gap) {
        this.boxes = List.copyOf(boxes);
        this.gutter = gutter;
        this.gap = gap;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        double[] heights = heights(width, fit, boxes);
        return tallest(heights, split(heights, fit), fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return minHeight(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        int count = boxes.size();
        while (count > 1 && new MasonryBox(boxes.subList(0, count), gutter, gap).minHeight(width, fit) > height + 0.01) count--;
        List<Box> here = boxes.subList(0, count);
        double[] heights = heights(width, fit, here);
        int split = split(heights, fit);
        if (!force && tallest(heights, split, fit) > height + 0.01) return Placement.none(this);
        List<Item> items = new ArrayList<>();
        Placement left = stack(here.subList(0, split)).place(column(width), height, fit, force);
        items.add(Group.at(0, 0, left.items()));
        double used = left.height();
        Box rest = left.rest();
        if (split < count) {
            Placement right = stack(here.subList(split, count)).place(column(width), height, fit, force);
            items.add(Group.at(column(width) + gutter, 0, right.items()));
            used = Math.max(used, right.height());
            rest = rest == null ? right.rest() : rest;
        }
        return new Placement(items, used, rest(rest, count));
    }

    private Box rest(Box torn, int from) {
        List<Box> rest = new ArrayList<>();
        if (torn != null) rest.add(torn);
        rest.addAll(boxes.subList(from, boxes.size()));
        return rest.isEmpty() ? null : new MasonryBox(rest, gutter, gap);
    }

    private Box stack(List<Box> column) {
        return StackBox.of(column, gap);
    }

    private double column(double width) {
        return (width - gutter) / 2;
    }

    private double[] heights(double width, Fit fit, List<Box> of) {
        return of.stream().mapToDouble(b -> b.minHeight(column(width), fit)).toArray();
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
