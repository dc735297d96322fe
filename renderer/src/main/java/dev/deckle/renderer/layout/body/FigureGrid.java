package dev.deckle.renderer.layout.body;

import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FigureBox;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Placement;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Figures in rows of equal cells. Where a row would be too narrow for one of them, or its cells too tall, fewer share it. */
final class FigureGrid implements Box {
    /** Limits of the proportions by which pictures share a row. */
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 2.4;
    /** Height of a cell as a multiple of its width beyond which more rows are better. */
    private static final double TALL = 2.2;

    private final List<Box> figures;
    private final int across;
    private final double gutter;
    private final double gap;
    /** The grid with 1, 2, … figures in a row. */
    private final List<Box> arranged;

    private FigureGrid(List<Box> figures, int across, LayoutContext context) {
        this.figures = figures.stream().map(FigureBox::centred).toList();
        this.across = across;
        this.gutter = context.space("gutter");
        this.gap = context.space("block");
        this.arranged = IntStream.rangeClosed(1, across).mapToObj(this::rows).toList();
    }

    /**
     * @param grid  two columns where a single row of up to three would be the default
     * @param align where pictures that need less than the width stand: 0 at the left edge, under text that begins there; 0.5 in the middle
     */
    static Box of(List<Box> figures, boolean grid, double align, LayoutContext context) {
        if (figures.size() == 1) return figures.get(0);
        if (!grid && PictureGroup.possible(figures)) return new PictureGroup(figures, align, context);
        return new FigureGrid(figures, across(figures.size(), grid), context);
    }

    private static int across(int count, boolean grid) {
        if (grid && count == 3) return 2;
        return count <= 3 ? count : count == 4 ? 2 : count <= 9 ? 3 : 4;
    }

    private Box rows(int inRow) {
        List<Box> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += inRow)
            rows.add(row(figures.subList(i, Math.min(figures.size(), i + inRow)), inRow, figures.size() <= inRow));
        return StackBox.of(rows, gap);
    }

    private Box row(List<Box> boxes, int inRow, boolean only) {
        if (inRow == 1) return boxes.get(0);
        List<Box> padded = new ArrayList<>(boxes);
        while (padded.size() < inRow) padded.add(null);
        return new RowBox(padded, RowBox.Widths.shares(only ? weights(padded) : Collections.nCopies(inRow, 1.0)), gutter, false);
    }

    /** Pictures of fixed proportions in a single row come out equally high; everything else equally wide. */
    private static List<Double> weights(List<Box> boxes) {
        List<Double> weights = new ArrayList<>();
        for (Box box : boxes) {
            double width = box instanceof FigureBox f ? f.naturalWidth(1) : Double.POSITIVE_INFINITY;
            if (Double.isInfinite(width)) return Collections.nCopies(boxes.size(), 1.0);
            weights.add(Math.max(NARROWEST, Math.min(WIDEST, width)));
        }
        return weights;
    }

    private double cell(double width, int inRow) {
        return (width - gutter * (inRow - 1)) / inRow;
    }

    /** As many in a row as are wide enough there. */
    private int most(double width) {
        double needed = figures.stream().mapToDouble(f -> f instanceof FigureBox b ? b.minWidth() : 0).max().orElse(0);
        return IntStream.iterate(across, n -> n > 1, n -> n - 1).filter(n -> cell(width, n) >= needed - 0.01).findFirst().orElse(1);
    }

    private Box wide(double width) {
        return arranged.get(most(width) - 1);
    }

    private Box best(double width, double height, Fit fit) {
        int most = most(width);
        for (int n = most; n > 1; n--) {
            int rows = (figures.size() + n - 1) / n;
            boolean holed = n < across && figures.size() % n != 0;
            boolean tall = (height - gap * (rows - 1)) / rows > TALL * cell(width, n);
            if (!holed && !tall || arranged.get(n - 2).minHeight(width, fit) > height) return arranged.get(n - 1);
        }
        return arranged.get(0);
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return wide(width).minHeight(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return wide(width).naturalHeight(width, fit);
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return arranged.get(0).mostHeight(width, fit);
    }

    @Override
    public boolean stretches() {
        return figures.stream().anyMatch(Box::stretches);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        return best(width, height, fit).place(width, height, fit, force);
    }
}
