package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long tables in pieces side by side. */
class FoldedBoxTest {
    private static final List<Item> INK = List.of(PathItem.fill(Path.rect(0, 0, 1, 1), Color.BLACK));

    /** Rows of ten points under a head that comes again, and a title over it. */
    private record Rows(int count, double own, double titleHeight) implements Flow {
        @Override
        public List<Strip> strips(double width, Fit fit) {
            Strip head = Strip.of(0, 10, INK, Strip.FORBIDDEN);
            List<Strip> strips = new ArrayList<>();
            if (titleHeight > 0) strips.add(Strip.of(0, titleHeight, INK, Strip.FREE));
            strips.add(head);
            for (int i = 0; i < count; i++) strips.add(Strip.of(0, 10, INK, i == 0 ? Strip.FORBIDDEN : Strip.FREE).withRepeated(List.of(head)));
            return strips;
        }

        @Override
        public double naturalWidth(Fit fit) {
            return own;
        }

        @Override
        public double titleHeight(double width, Fit fit) {
            return titleHeight;
        }
    }

    private static final Flow NOTE = (width, fit) -> List.of(Strip.of(0, 8, INK, Strip.FREE));

    private static FoldedBox box(int rows, double titleHeight, Flow... under) {
        return new FoldedBox(new Rows(rows, 100, titleHeight), List.of(under), 20);
    }

    /** Places of its parts, without what stands inside them. */
    private static List<String> places(Placement p) {
        return p.items().stream().map(i -> (Group) i).map(g -> g.transform().e() + "," + g.transform().f()).toList();
    }

    @Test
    void aTableThatFitsStandsInOnePiece() {
        Placement p = box(20, 0).place(400, 210, Fit.NATURAL, true);
        assertEquals(List.of("0.0,0.0"), places(p));
        assertEquals(210, p.height());
    }

    @Test
    void oneThatDoesNotStandsInTwoOfOneHeightAndNoMoreThanItNeeds() {
        FoldedBox box = box(20, 0);
        Placement p = box.place(400, 200, Fit.NATURAL, true);
        assertNull(p.rest());
        assertEquals(List.of("0.0,0.0", "210.0,0.0"), places(p));
        assertEquals(110, p.height(), 1);
        assertEquals(80, box.minHeight(400, Fit.NATURAL), 1, "three have room: 7 rows and a head");
    }

    @Test
    void thePiecesBesideTheFirstBeginUnderItsTitle() {
        Placement p = box(20, 16).place(400, 200, Fit.NATURAL, true);
        assertEquals(List.of("0.0,0.0", "210.0,16.0"), places(p));
    }

    @Test
    void whereTwoHaveNoRoomItGoesOnAsItIs() {
        Placement p = box(20, 0).place(210, 110, Fit.NATURAL, true);
        assertEquals(List.of("0.0,0.0"), places(p));
        assertNotNull(p.rest());
        assertNull(p.rest().place(210, 110, Fit.NATURAL, true).rest());
    }

    @Test
    void whatIsMoreThanAPageOfPiecesGoesOn() {
        Placement first = box(100, 0).place(340, 200, Fit.NATURAL, true);
        assertEquals(3, first.items().size());
        Placement second = first.rest().place(340, 200, Fit.NATURAL, true);
        assertNull(second.rest());
        assertEquals(3, second.items().size(), "43 rows are left: in two they would be 22 and a head");
    }

    @Test
    void whatIsWrittenUnderItStandsUnderAllPieces() {
        Placement p = box(20, 0, NOTE).place(230, 200, Fit.NATURAL, true);
        assertEquals(List.of("0.0,0.0", "125.0,0.0"), places(p).subList(0, 2));
        assertEquals(110 + 4 + 8, p.height(), 1);
        Placement tight = box(20, 0, NOTE).place(230, 112, Fit.NATURAL, true);
        assertNotNull(tight.rest(), "the note has no room under the pieces");
        assertEquals(8, tight.rest().place(230, 100, Fit.NATURAL, true).height());
    }
}
