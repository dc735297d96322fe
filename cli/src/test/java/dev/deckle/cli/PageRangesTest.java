package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageRangesTest {

    @Test
    void rangesAndSinglePagesAreSortedAndNamedOnce() {
        assertEquals(List.of(3, 4, 5, 12), PageRanges.parse("12, 3-5,4").of(20));
    }

    @Test
    void openRangesReachTheEnds() {
        assertEquals(List.of(1, 2), PageRanges.parse("-2").of(9));
        assertEquals(List.of(8, 9), PageRanges.parse("8-").of(9));
    }

    @Test
    void aPageBeyondTheEndIsRefused() {
        Failure closed = assertThrows(Failure.class, () -> PageRanges.parse("2-12").of(9));
        assertEquals("--slides 2-12 asks for page 12, but the deck ends with page 9", closed.getMessage());
        assertThrows(Failure.class, () -> PageRanges.parse("10-").of(9));
    }
}
