package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.Figure.Edges;
import dev.deckle.renderer.layout.Figure.Insets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Figures in rows whose plots line up: top and bottom with those of their row, left and right with those of their column.
 * They agree once all have their place, when the first of them is to be painted.
 */
final class Lineup {
    /** Part of the narrowest plot's width that no plot may lose more of for lining up with its column. */
    private static final double MOST = 0.15;
    /** Room beside a plot changes the room under it, and the other way round: what is measured once is not yet the end of it. */
    private static final int ROUNDS = 2;

    private final List<Cell> cells = new ArrayList<>();
    private List<Insets> agreed;

    private record Cell(Figure figure, int row, double x, double width, double height) {
        boolean under(Cell o) {
            return Math.abs(x - o.x) < 0.01 && Math.abs(width - o.width) < 0.01;
        }
    }

    /**
     * A place in the lineup.
     *
     * @param x     of the figure's left edge
     * @param under room that the figures of the row have for what is written under them
     * @param alone no other figure is there to line up with, so that what is written under it may follow what is drawn
     */
    record Spot(Lineup lineup, int row, double x, double under, boolean alone) {

        /** Places a box here; a figure lines up with the others. */
        Placement place(Box box, double width, double height, Fit fit, boolean force) {
            return box instanceof FigureBox figure ? figure.place(width, height, fit, force, this) : box.place(width, height, fit, force);
        }

        /** Takes the place; what comes of it is the room that the figure is to keep around its plot, to be asked for when it is painted. */
        Supplier<Insets> take(Figure figure, double width, double height) {
            if (!figure.plotted()) return () -> Insets.NONE;
            int index = lineup.cells.size();
            lineup.cells.add(new Cell(figure, row, x, width, height));
            return () -> lineup.agreed().get(index);
        }
    }

    private List<Insets> agreed() {
        if (agreed == null) agreed = agree();
        return agreed;
    }

    private List<Insets> agree() {
        List<Insets> least = Collections.nCopies(cells.size(), Insets.NONE);
        for (int round = 0; round < ROUNDS && cells.size() > 1; round++) {
            List<Insets> own = measured(least), shared = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) shared.add(ofRow(i, own).with(ofColumn(i, own)));
            least = shared;
        }
        return least;
    }

    private List<Insets> measured(List<Insets> least) {
        List<Insets> own = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) own.add(cells.get(i).figure.insets(cells.get(i).width, cells.get(i).height, least.get(i)));
        return own;
    }

    private Insets ofRow(int index, List<Insets> own) {
        List<Insets> row = with(own, c -> c.row == cells.get(index).row);
        return row.size() < 2 ? Insets.NONE : row.stream().reduce(Insets.NONE, Insets::and);
    }

    /** The edges of a column where they cost none of its plots much; only the left ones where that is cheaper; or none. */
    private Edges ofColumn(int index, List<Insets> own) {
        Edges mine = own.get(index).edges();
        if (mine == null) return null;
        List<Edges> column = with(own, cells.get(index)::under).stream().map(Insets::edges).filter(e -> e != null && e.lying() == mine.lying()).toList();
        if (column.size() < 2) return null;
        double left = column.stream().mapToDouble(Edges::left).max().orElse(0), right = column.stream().mapToDouble(Edges::right).max().orElse(0);
        for (Edges e : List.of(new Edges(left, right, mine.lying()), new Edges(left, 0, mine.lying()))) if (cheap(e, column, cells.get(index).width)) return e;
        return null;
    }

    private static boolean cheap(Edges shared, List<Edges> column, double width) {
        double narrowest = width, loss = 0;
        for (Edges e : column) {
            narrowest = Math.min(narrowest, width - e.left() - e.right());
            loss = Math.max(loss, Math.max(0, shared.left() - e.left()) + Math.max(0, shared.right() - e.right()));
        }
        return loss <= MOST * narrowest;
    }

    private List<Insets> with(List<Insets> own, Predicate<Cell> which) {
        List<Insets> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) if (which.test(cells.get(i))) found.add(own.get(i));
        return found;
    }
}
