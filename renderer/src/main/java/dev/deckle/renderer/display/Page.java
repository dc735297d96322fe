package dev.deckle.renderer.display;

import java.util.List;

/**
 * One finished page.
 *
 * @param number     1-based position in the document, printed on the page
 * @param width      in points
 * @param height     in points
 * @param background fills the page
 * @param title      plain text, for the outline and for messages
 * @param items      in reading order; text outside any tagged group is an error of the layout
 * @param notes      speaker notes as plain paragraphs, never drawn
 */
public record Page(int number, double width, double height, Color background, String title, List<Item> items, List<String> notes) {
    public Page {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** The same page with other items. */
    public Page with(List<Item> others) {
        return new Page(number, width, height, background, title, others, notes);
    }
}
