package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.Figure.Edges;
import dev.deckle.renderer.layout.Figure.Insets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plots in rows and columns: what they agree on before they are painted. */
class LineupTest {
    private final List<String> log = new ArrayList<>();

    /** A plot of its own insets, which notes what it is painted with. */
    private final class Plot implements Figure {
        private final Insets own;
        private Insets painted;

        Plot(double head, Edges edges) {
            this.own = new Insets(0, head, 0, edges);
        }

        @Override
        public double minWidth() {
            return 10;
        }

        @Override
        public double minHeight(double width) {
            return 10;
        }

        @Override
        public double naturalHeight(double width) {
            return 100;
        }

        @Override
        public boolean plotted() {
            return true;
        }

        @Override
        public Insets insets(double width, double height, Insets least) {
            log.add("measure");
            Edges e = least.edges(), mine = own.edges();
            return own.and(least).with(e == null ? mine : new Edges(Math.max(e.left(), mine.left()), Math.max(e.right(), mine.right()), mine.lying()));
        }

        @Override
        public List<Item> paint(double width, double height) {
            throw new AssertionError("painted without its neighbours");
        }

        @Override
        public List<Item> paint(double width, double height, Insets least) {
            log.add("paint");
            painted = least;
            return List.of();
        }
    }

    private Plot standing(double head, double left, double right) {
        return new Plot(head, new Edges(left, right, false));
    }

    private static Box row(Plot... plots) {
        List<Box> boxes = new ArrayList<>();
        for (Plot p : plots) boxes.add(new FigureBox(p, List.of(), Where.NONE, new Diagnostics()));
        return boxes.size() == 1 ? boxes.get(0) : new RowBox(boxes, RowBox.Widths.shares(boxes.stream().map(b -> 1.0).toList()), 0, false);
    }

    private static void paint(Box... rows) {
        new StackBox(List.of(rows), 0).place(400, 400, Fit.NATURAL, false).items();
    }

    private static void assertEdges(double left, double right, Plot... plots) {
        for (Plot p : plots) assertEquals(new Edges(left, right, false), p.painted.edges());
    }

    @Test
    void rows_share_heads_and_columns_share_edges() {
        Plot a = standing(30, 10, 5), b = standing(12, 20, 3), c = standing(8, 14, 20), d = standing(40, 3, 3);
        paint(row(a, b), row(c, d));
        assertEdges(14, 20, a, c);
        assertEdges(20, 3, b, d);
        assertEquals(List.of(30.0, 30.0, 40.0, 40.0), List.of(a.painted.head(), b.painted.head(), c.painted.head(), d.painted.head()));
    }

    @Test
    void all_are_measured_before_one_is_painted_once() {
        paint(row(standing(1, 2, 3), standing(1, 2, 3)), row(standing(1, 2, 3), standing(1, 2, 3)));
        assertEquals(4, log.stream().filter("paint"::equals).count());
        assertEquals(List.of("paint", "paint", "paint", "paint"), log.subList(log.indexOf("paint"), log.size()));
    }

    @Test
    void figures_under_one_another_share_their_edges_but_no_head() {
        Plot a = standing(30, 10, 5), b = standing(12, 20, 3);
        paint(row(a), row(b));
        assertEdges(20, 5, a, b);
        assertEquals(List.of(0.0, 0.0), List.of(a.painted.head(), b.painted.head()));
    }

    @Test
    void where_it_costs_too_much_only_the_left_edges_are_shared_or_none() {
        Plot a = standing(0, 30, 3), names = standing(0, 5, 120);
        paint(row(a), row(names));
        assertEdges(30, 0, a, names);
        Plot wide = standing(0, 3, 3), narrow = standing(0, 100, 3);
        paint(row(wide), row(narrow));
        assertNull(wide.painted.edges());
        assertNull(narrow.painted.edges());
    }

    @Test
    void lying_plots_line_up_with_lying_ones_only() {
        Plot a = standing(0, 10, 5), b = standing(0, 20, 5), c = new Plot(0, new Edges(50, 5, true)), d = new Plot(0, new Edges(60, 9, true));
        paint(row(a), row(c), row(b), row(d));
        assertEdges(20, 5, a, b);
        assertEquals(List.of(new Edges(60, 9, true), new Edges(60, 9, true)), List.of(c.painted.edges(), d.painted.edges()));
    }

    @Test
    void plots_of_other_widths_are_no_column() {
        Plot wide = standing(0, 10, 5), left = standing(0, 20, 5), right = standing(0, 3, 5);
        paint(row(wide), row(left, right));
        for (Plot p : List.of(wide, left, right)) assertNull(p.painted.edges());
    }
}
