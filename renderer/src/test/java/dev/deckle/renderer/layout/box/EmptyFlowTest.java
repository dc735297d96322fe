package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyFlowTest {

    @Test
    void aFlowOfNothingIsPlacedAtOnce() {
        Placement placed = new FlowBox(List.of()).place(100, 100, Fit.NATURAL, true);
        assertNull(placed.rest(), "a slide without blocks would go on for ever");
        assertTrue(placed.items().isEmpty());
    }
}
