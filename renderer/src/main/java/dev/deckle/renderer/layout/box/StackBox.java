package dev.deckle.renderer.layout.box;

import java.util.ArrayList;
import java.util.List;

/** Boxes on top of one another. Those that stretch share what height is left; what none of them uses stays free at the foot. */
public final class StackBox implements Box {
    private final List<Box> boxes;
    private final double gap;

    /** @param gap between two boxes at the natural fit, in points */
    public StackBox(List<? extends Box> boxes, double gap) {
        this.boxes = List.copyOf(boxes);
        this.gap = gap;
    }

    /** One box as it is, several as a stack. */
    public static Box of(List<? extends Box> boxes, double gap) {
        return boxes.size() == 1 ? boxes.get(0) : new StackBox(boxes, gap);
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return gaps(fit) + boxes.stream().mapToDouble(b -> b.minHeight(width, fit)).sum();
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return gaps(fit) + boxes.stream().mapToDouble(b -> b.naturalHeight(width, fit)).sum();
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return gaps(fit) + boxes.stream().mapToDouble(b -> b.mostHeight(width, fit)).sum();
    }

    @Override
    public boolean stretches() {
        return boxes.stream().anyMatch(Box::stretches);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        Placement all = minHeight(width, fit) <= height + 0.01 ? placeAll(width, height, fit, force) : null;
        return all == null ? placeSome(width, height, fit, force) : all;
    }

    /** All of it; {@code null} where a box turns out to need more than it said. */

    private Placement placeAll(double width, double height, Fit fit, boolean force) {
        double[] heights = Shares.of(boxes, width, height - gaps(fit), fit);
        Pieces pieces = new Pieces();
        Lineup lineup = new Lineup();
        double y = 0;
        for (int i = 0; i < heights.length; i++) {
            if (i > 0) y += fit.gap(gap);
            Placement p = place(i, width, heights[i], fit, force, lineup);
            if (p.rest() != null) return null;
            pieces.add(0, y, p);
            y += p.height();
        }
        return pieces.placement(y, null);
    }

    private Placement placeSome(double width, double height, Fit fit, boolean force) {
        Pieces pieces = new Pieces();
        Lineup lineup = new Lineup();
        double y = 0;
        for (int i = 0; i < boxes.size(); i++) {
            double top = i == 0 ? 0 : y + fit.gap(gap);
            Box box = boxes.get(i);
            double room = height - top;
            double wish = Math.min(room, box.naturalHeight(width, fit));
            boolean headed = i > 0 && boxes.get(i - 1) instanceof FlowBox above && above.endsWithHeading();
            boolean first = pieces.isEmpty() || headed && i == 1 && ((FlowBox) boxes.get(0)).withoutHeading() == null;
            Placement p = place(i, width, box.stretches() ? wish : room, fit, force && first, lineup);
            if (!p.placed() && headed) return beforeHeading(i, width, height, fit, force);
            pieces.add(0, top, p);
            if (p.rest() != null) return pieces.placement(p.placed() ? top + p.height() : y, rest(p.rest(), i));
            y = top + p.height();
        }
        return pieces.placement(y, null);
    }

    /** Figures, and rows of them, line up with those above and under them. */
    private Placement place(int i, double width, double height, Fit fit, boolean force, Lineup lineup) {
        Box box = boxes.get(i);
        if (box instanceof RowBox row) return row.place(width, height, fit, force, lineup, i, false);
        return new Lineup.Spot(lineup, i, 0, 0, alone()).place(box, width, height, fit, force);
    }

    /** Whether a figure in it has no other one above or under it. */
    private boolean alone() {
        return boxes.stream().noneMatch(RowBox.class::isInstance) && boxes.stream().filter(FigureBox.class::isInstance).count() == 1;
    }

    /** What stands above the heading of a box that goes to the next page: the heading goes with it. */
    private Placement beforeHeading(int index, double width, double height, Fit fit, boolean force) {
        FlowBox above = (FlowBox) boxes.get(index - 1);
        List<Box> here = new ArrayList<>(boxes.subList(0, index - 1));
        if (above.withoutHeading() != null) here.add(above.withoutHeading());
        if (here.isEmpty()) return Placement.none(this);
        Placement p = StackBox.of(here, gap).place(width, height, fit, force);
        List<Box> later = new ArrayList<>();
        if (p.rest() != null) later.add(p.rest());
        later.add(above.heading());
        later.addAll(boxes.subList(index, boxes.size()));
        return Placement.of(p.height(), StackBox.of(later, gap), p::items);
    }

    private Box rest(Box first, int index) {
        List<Box> rest = new ArrayList<>();
        rest.add(first);
        rest.addAll(boxes.subList(index + 1, boxes.size()));
        return StackBox.of(rest, gap);
    }

    private double gaps(Fit fit) {
        return Math.max(0, boxes.size() - 1) * fit.gap(gap);
    }
}
