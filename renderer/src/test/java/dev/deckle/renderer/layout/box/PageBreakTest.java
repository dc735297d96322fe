package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreakTest {
    private static List<Strip> strips(int... costs) {
        List<Strip> strips = new ArrayList<>();
        for (int cost : costs) strips.add(Strip.of(0, 10, List.of(), cost));
        return strips;
    }

    @Test
    void allThatFitsStays() {
        assertEquals(3, PageBreak.after(strips(0, 1, 1), 30, false));
    }

    @Test
    void breaksBetweenItemsRatherThanInside() {
        assertEquals(4, PageBreak.after(strips(0, 1, 0, 1, 0, 1), 50, false));
    }

    @Test
    void breaksInsideAnItemWhenThePageWouldBeTooEmpty() {
        assertEquals(5, PageBreak.after(strips(0, 0, 1, 1, 1, 1, 1), 50, true));
    }

    @Test
    void aHeadingGoesWithItsText() {
        assertEquals(2, PageBreak.after(strips(0, 0, 0, 2, 0), 30, false));
    }

    @Test
    void startsOnTheNextPageRatherThanTearingWhatIsForbidden() {
        assertEquals(0, PageBreak.after(strips(0, 2, 2, 2), 20, false));
    }

    @Test
    void placesSomethingWhenForced() {
        assertEquals(1, PageBreak.after(strips(0, 0), 5, true));
        assertEquals(2, PageBreak.after(strips(0, 2, 2, 2), 20, true));
    }

    @Test
    void spaceAboveTheFirstStripIsDropped() {
        List<Strip> strips = List.of(Strip.of(100, 10, List.of(), 0), Strip.of(5, 10, List.of(), 0));
        assertEquals(2, PageBreak.after(strips, 25, false));
    }
}
