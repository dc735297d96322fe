package dev.deckle.renderer.layout.page;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import java.util.List;

/**
 * A page before it has a number: its content, and what the frame must know.
 *
 * @param anchors    ids that lead here
 * @param title      plain, for the outline; empty on a continuation
 * @param section    index of the section it stands in, or -1
 * @param kind       which frame is drawn
 * @param background fills the page
 * @param content    tagged items in page coordinates
 * @param notes      speaker notes
 */
record Sheet(List<String> anchors, String title, int section, Kind kind, Color background, List<Item> content, List<String> notes) {

    /** FRAMED has bar, number and footer; DIVIDER opens a section; PLAIN has nothing but its content. */
    enum Kind { FRAMED, DIVIDER, PLAIN }
}
