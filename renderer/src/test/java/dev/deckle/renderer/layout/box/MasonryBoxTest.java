package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasonryBoxTest {
    private static final List<Item> INK = List.of(PathItem.fill(Path.rect(0, 0, 1, 1), Color.BLACK));

    /** Lines of ten points each, parted anywhere. */
    private static Box lines(int count) {
        return new FlowBox(List.of((Flow) (width, fit) -> {
            List<Strip> strips = new ArrayList<>();
            for (int i = 0; i < count; i++) strips.add(Strip.of(0, 10, INK, i == 0 ? Strip.FREE : Strip.INSIDE));
            return strips;
        }));
    }

    private static MasonryBox masonry(int... counts) {
        return new MasonryBox(Arrays.stream(counts).mapToObj(MasonryBoxTest::lines).toList(), 20, 0);
    }

    private static List<Double> pages(Box box, double height) {
        List<Double> pages = new ArrayList<>();
        for (Box left = box; left != null && pages.size() < 20;) {
            Placement p = left.place(220, height, Fit.NATURAL, true);
            pages.add(p.height());
            left = p.rest();
        }
        return pages;
    }

    @Test
    void boxesStayWholeWhereThePageHasRoom() {
        assertEquals(List.of(60.0), pages(masonry(3, 3, 4), 100));
        assertEquals(List.of(90.0), pages(masonry(2, 9), 100), "a pair stands side by side");
    }

    @Test
    void aVeryLongBoxFillsTheColumnsItStandsBetween() {
        assertEquals(List.of(100.0, 60.0), pages(masonry(1, 30, 1), 100));
    }

    @Test
    void whatDoesNotGoWholeIsTornAndGoesOnInTheNextColumn() {
        assertEquals(List.of(90.0), pages(masonry(6, 6, 6), 100));
    }

    @Test
    void columnsOfTheLastPageAreEven() {
        List<Double> pages = pages(masonry(6, 6, 6, 6, 6), 100);
        assertEquals(2, pages.size());
        assertTrue(pages.get(1) <= 60, pages.toString());
    }

    @Test
    void aPairOnAFurtherPageIsMadeEven() {
        assertEquals(List.of(100.0, 60.0), pages(masonry(3, 17, 9, 2), 100));
    }

    @Test
    void runningTextIsDividedWherever() {
        Box text = MasonryBox.running(lines(12), 20);
        assertEquals(60, text.minHeight(220, Fit.NATURAL), 0.1);
        assertNull(text.place(220, 500, Fit.NATURAL, true).rest());
        assertEquals(60, text.place(220, 500, Fit.NATURAL, true).height(), 0.1);
    }
}
