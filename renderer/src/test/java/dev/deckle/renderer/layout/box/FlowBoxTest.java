package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowBoxTest {
    private static final List<Item> INK = List.of(PathItem.fill(Path.rect(0, 0, 1, 1), Color.BLACK));

    /** A text of so many letters of one point each, lines of ten points. */
    private record Letters(int count) implements Flow {
        @Override
        public List<Strip> strips(double width, Fit fit) {
            List<Strip> strips = new ArrayList<>();
            for (int left = count; left > 0; left -= (int) width) strips.add(Strip.of(0, 10, INK, strips.isEmpty() ? Strip.FREE : Strip.INSIDE));
            return strips;
        }

        @Override
        public Flow from(int strip, double width, Fit fit) {
            return new Letters(count - strip * (int) width);
        }
    }

    private record Rows(int count) implements Flow {
        @Override
        public List<Strip> strips(double width, Fit fit) {
            List<Strip> strips = new ArrayList<>();
            for (int i = 0; i < count; i++) strips.add(Strip.of(0, 10, INK, Strip.FREE));
            return strips;
        }
    }

    @Test
    void whatGoesOnTakesTheWidthOfItsNewPlace() {
        Placement first = new FlowBox(List.of(new Letters(400), new Letters(100))).place(50, 30, Fit.NATURAL, true);
        assertEquals(30, first.height());
        assertEquals(40, first.rest().minHeight(100, Fit.NATURAL), "250 letters of the torn text and 100 of the next");
        assertEquals(70, first.rest().minHeight(50, Fit.NATURAL));
    }

    @Test
    void whatCannotBeSetAgainGoesOnAsItIs() {
        Placement first = new FlowBox(List.of(new Rows(5), new Letters(100))).place(50, 30, Fit.NATURAL, true);
        assertEquals(40, first.rest().minHeight(100, Fit.NATURAL));
    }

    @Test
    void textUnderWhatStandsOnNoGridComesBackToIt() {
        Flow text = (width, fit) -> List.of(Strip.of(4, 8, INK, Strip.FREE).onGrid(4)), picture = (width, fit) -> List.of(Strip.of(3, 10.5, INK, Strip.FREE));
        assertEquals(8 + 3 + 10.5 + 4 + 2.5 + 8, new FlowBox(List.of(text, picture, text)).minHeight(50, Fit.NATURAL));
        assertEquals(8 + 4 + 8, new FlowBox(List.of(text, text)).minHeight(50, Fit.NATURAL));
    }

    @Test
    void aBlockThatHasNotBegunIsSetAgainWhateverItIs() {
        Placement first = new FlowBox(List.of(new Letters(100), new Rows(3), new Letters(100))).place(50, 20, Fit.NATURAL, true);
        assertEquals(40, first.rest().minHeight(100, Fit.NATURAL));
    }

    @Test
    void textBesideAFigureThatIsGoneTakesTheFullWidth() {
        FlowBox text = new FlowBox(List.of(new Letters(1000)));
        RowBox row = new RowBox(List.of(text, new Standing()), RowBox.Widths.shares(List.of(1.0, 1.0)), 0, true);
        Placement first = row.place(100, 100, Fit.NATURAL, true);
        assertNotNull(first.rest());
        assertEquals(50, first.rest().minHeight(100, Fit.NATURAL));
        assertNull(first.rest().place(100, 100, Fit.NATURAL, true).rest());
    }

    @Test
    void textBesideAFigureIsHeldToItsPartOfThePageOnlyWhenItGoesOn() {
        RowBox row = new RowBox(List.of(new FlowBox(List.of(new Letters(1000))), new Standing()), RowBox.Widths.shares(List.of(1.0, 1.0)), 0, true);
        assertEquals(70, row.place(100, 100, Fit.NATURAL.filled(0.6), true).rest().minHeight(100, Fit.NATURAL));
        assertNull(row.place(100, 200, Fit.NATURAL.filled(0.6), true).rest());
    }

    /** Takes any height. */
    private record Standing() implements Box {
        @Override
        public double minHeight(double width, Fit fit) {
            return 10;
        }

        @Override
        public double naturalHeight(double width, Fit fit) {
            return 10;
        }

        @Override
        public boolean stretches() {
            return true;
        }

        @Override
        public Placement place(double width, double height, Fit fit, boolean force) {
            return Placement.of(height, null, () -> INK);
        }
    }
}
