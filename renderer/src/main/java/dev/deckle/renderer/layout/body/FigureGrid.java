package dev.deckle.renderer.layout.body;

import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FigureBox;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures in rows of equal cells. */
final class FigureGrid {
    /** Limits of the proportions by which pictures share a row. */
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 2.4;

    private FigureGrid() { }

    /** @param grid two columns where a single row of up to three would be the default */
    static Box of(List<Box> figures, boolean grid, LayoutContext context) {
        int across = across(figures.size(), grid);
        List<Box> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += across) {
            List<Box> row = new ArrayList<>(figures.subList(i, Math.min(figures.size(), i + across)));
            rows.add(row(row, across, context));
        }
        return StackBox.of(rows, context.space("block"));
    }

    private static int across(int count, boolean grid) {
        if (grid && count == 3) return 2;
        return count <= 3 ? count : count == 4 ? 2 : count <= 9 ? 3 : 4;
    }

    private static Box row(List<Box> boxes, int across, LayoutContext context) {
        if (across == 1) return boxes.get(0);
        List<Box> padded = new ArrayList<>(boxes);
        while (padded.size() < across) padded.add(null);
        return new RowBox(padded, RowBox.Widths.shares(weights(padded)), context.space("gutter"), false);
    }

    /** Pictures of fixed proportions come out equally high; everything else equally wide. */
    private static List<Double> weights(List<Box> boxes) {
        List<Double> weights = new ArrayList<>();
        for (Box box : boxes) {
            double width = box instanceof FigureBox f ? f.naturalWidth(1) : Double.POSITIVE_INFINITY;
            if (Double.isInfinite(width)) return Collections.nCopies(boxes.size(), 1.0);
            weights.add(Math.max(NARROWEST, Math.min(WIDEST, width)));
        }
        return weights;
    }
}
