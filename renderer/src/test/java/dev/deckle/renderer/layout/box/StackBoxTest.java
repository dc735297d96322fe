package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackBoxTest {

    /** Strips of ten points. */
    private record Text(int lines, boolean keepsWithNext) implements Flow {
        @Override
        public List<Strip> strips(double width, Fit fit) {
            return Collections.nCopies(lines, Strip.of(0, 10, List.of(), Strip.FREE));
        }
    }

    /** Stands whole or not at all. */
    private record Block(double height) implements Box {
        @Override
        public double minHeight(double width, Fit fit) {
            return height;
        }

        @Override
        public double naturalHeight(double width, Fit fit) {
            return height;
        }

        @Override
        public Placement place(double width, double room, Fit fit, boolean force) {
            return height > room && !force ? Placement.none(this) : Placement.of(height, null, List::of);
        }
    }

    @Test
    void aHeadingGoesToThePageOfItsFigure() {
        Placement first = place(100, new FlowBox(List.of(new Text(4, false), new Text(1, true))), new Block(80));
        assertEquals(40, first.height());
        assertEquals(90, first.rest().minHeight(100, Fit.NATURAL));
        assertNull(first.rest().place(100, 100, Fit.NATURAL, true).rest());
    }

    @Test
    void aHeadingThatIsAllAboveAFigureGoesWithItToo() {
        Placement first = place(100, new Block(60), new FlowBox(List.of(new Text(1, true))), new Block(80));
        assertEquals(60, first.height());
        assertEquals(90, first.rest().minHeight(100, Fit.NATURAL));
    }

    @Test
    void atTheTopOfAPageAHeadingAndItsFigureStandWhateverTheirSize() {
        Placement first = place(50, new FlowBox(List.of(new Text(1, true))), new Block(80));
        assertEquals(90, first.height());
        assertNull(first.rest());
    }

    @Test
    void textWithoutAHeadingStaysWhereItIs() {
        Placement first = place(100, new FlowBox(List.of(new Text(4, false))), new Block(80));
        assertEquals(40, first.height());
        assertEquals(80, first.rest().minHeight(100, Fit.NATURAL));
    }

    private static Placement place(double height, Box... boxes) {
        return new StackBox(List.of(boxes), 0).place(100, height, Fit.NATURAL, true);
    }
}
