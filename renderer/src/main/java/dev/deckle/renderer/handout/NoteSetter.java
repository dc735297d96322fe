package dev.deckle.renderer.handout;

import dev.deckle.renderer.display.Item;
import java.util.List;

/** Sets notes in lines; the caller decides on fonts. */
public interface NoteSetter {

    /**
     * The lines of a paragraph.
     *
     * @param width of the lines in points
     * @param size  em size in points
     */
    List<NoteLine> set(String paragraph, double width, double size);

    /** One line: items on a baseline that starts at (0, 0). */
    record NoteLine(List<Item> items) {
        public NoteLine {
            items = List.copyOf(items);
        }
    }
}
