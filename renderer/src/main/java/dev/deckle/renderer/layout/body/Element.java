package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Block;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.ModestBox;
import java.util.List;

/**
 * A block ready to be arranged.
 *
 * @param kind  how it wants to stand
 * @param flows for TEXT and TABLE: what runs in a column
 * @param box   for FIGURE and WIDE, for what stands in the text, and for a long TABLE
 */
record Element(Block block, Kind kind, List<Flow> flows, Box box) {

    /** TEXT runs; FIGURE fills a box; TABLE runs but stands beside text where it is narrow; WIDE takes the full width. */
    enum Kind { TEXT, FIGURE, TABLE, WIDE }

    static Element text(Block block, List<Flow> flows) {
        return new Element(block, Kind.TEXT, flows, null);
    }

    /** A box that stands in the running text. */
    static Element standing(Block block, Box box) {
        return new Element(block, Kind.TEXT, List.of(), box);
    }

    static Element table(Block block, List<Flow> flows) {
        return new Element(block, Kind.TABLE, flows, null);
    }

    /** A table with a box of its own. */
    static Element table(Block block, List<Flow> flows, Box box) {
        return new Element(block, Kind.TABLE, flows, box);
    }

    static Element figure(Block block, Box box) {
        return new Element(block, Kind.FIGURE, List.of(), box);
    }

    static Element wide(Block block, Box box) {
        return new Element(block, Kind.WIDE, List.of(), box);
    }

    /** Standing in the text no taller than a height in points, where it is a figure. */
    Element modest(double most) {
        return isFigure() ? standing(block, new ModestBox(box, most)) : this;
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }
}
