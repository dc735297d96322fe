package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.label.Room;
import java.util.List;

/** One layer of a plot, its places settled: draws itself, tells where it stands, and labels itself once all stand. */
interface Marked {

    List<Drawing> drawings();

    /** Keeps labels farther off the marks than where they are drawn. */
    default void block(Room room) {
    }

    default void label(Sheet sheet) {
    }
}
