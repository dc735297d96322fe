package dev.deckle.renderer.layout.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Boxes side by side. What of a column does not fit goes on in the same column, or over the full width where it is the only one. */
public final class RowBox implements Box {
    private final List<Box> boxes;
    private final Widths widths;
    private final double gutter;
    private final boolean collapse;

    /** Widths of the columns in points for a total that excludes the gutters. */
    public interface Widths {
        double[] of(double total, Fit fit);

        /** Fixed shares, relative to their sum. */
        static Widths shares(List<Double> weights) {
            double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
            return (total, fit) -> weights.stream().mapToDouble(w -> total * w / sum).toArray();
        }
    }

    /**
     * @param gutter   between columns, in points
     * @param collapse a lone column that goes on takes the full width of the next page
     */
    public RowBox(List<Box> boxes, Widths widths, double gutter, boolean collapse) {
        this.boxes = new ArrayList<>(boxes);
        this.widths = widths;
        this.gutter = gutter;
        this.collapse = collapse;
    }

    /** Whether something stands in every column. */
    public boolean full() {
        return boxes.stream().allMatch(Objects::nonNull);
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return tallest(width, fit, (box, w) -> box.minHeight(w, fit));
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return tallest(width, fit, (box, w) -> box.naturalHeight(w, fit));
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return tallest(width, fit, (box, w) -> box.mostHeight(w, fit));
    }

    @Override
    public boolean stretches() {
        return boxes.stream().anyMatch(b -> b != null && b.stretches());
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        return place(width, height, fit, force, new Lineup(), 0, boxes.stream().filter(FigureBox.class::isInstance).count() == 1);
    }

    /**
     * @param lineup of the rows above and under it
     * @param alone  there is only one figure in it and in these
     */
    Placement place(double width, double height, Fit fit, boolean force, Lineup lineup, int row, boolean alone) {
        double[] w = widths(width, fit);
        Pieces pieces = new Pieces();
        List<Box> rests = new ArrayList<>();
        double x = 0;
        double used = 0;
        double under = under(w, fit);
        for (int i = 0; i < w.length; i++) {
            Box box = boxes.get(i);
            Placement p = box == null ? Placement.empty() : place(box, w[i], height, fit, force, new Lineup.Spot(lineup, row, x, under, alone));
            pieces.add(x, 0, p);
            rests.add(p.rest());
            used = Math.max(used, p.height());
            x += w[i] + gutter;
        }
        if (pieces.isEmpty() && rests.stream().anyMatch(Objects::nonNull)) return Placement.none(this);
        return pieces.placement(used, rest(rests));
    }

    /** The most that is written under any of several figures, all of them charts or all pictures. */
    private double under(double[] w, Fit fit) {
        double most = 0;
        int charts = 0, pictures = 0;
        for (int i = 0; i < w.length; i++) {
            if (!(boxes.get(i) instanceof FigureBox f)) continue;
            most = Math.max(most, f.underHeight(f.plotted() ? w[i] : f.leastUnder(w[i], fit), fit));
            if (f.plotted()) charts++;
            else pictures++;
        }
        return Math.min(charts, pictures) > 0 || charts + pictures < 2 ? 0 : most;
    }

    private static Placement place(Box box, double width, double height, Fit fit, boolean force, Lineup.Spot spot) {
        double room = fit.room(box, width, height);
        return spot.place(box, width, room, fit.filled(1), force);
    }

    private Box rest(List<Box> rests) {
        List<Box> left = rests.stream().filter(Objects::nonNull).toList();
        if (left.isEmpty()) return null;
        if (collapse && left.size() == 1) return left.get(0);
        return new RowBox(rests, widths, gutter, collapse);
    }

    private interface Height {
        double of(Box box, double width);
    }

    private double tallest(double width, Fit fit, Height height) {
        double[] w = widths(width, fit);
        double tallest = 0;
        for (int i = 0; i < w.length; i++) {
            Box box = boxes.get(i);
            if (box != null) tallest = Math.max(tallest, height.of(box, w[i]));
        }
        return tallest;
    }

    private double[] widths(double width, Fit fit) {
        return widths.of(width - gutter * (boxes.size() - 1), fit);
    }
}
