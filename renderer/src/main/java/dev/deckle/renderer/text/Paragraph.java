package dev.deckle.renderer.text;

import java.util.List;

/** A text shaped once, in em units; immutable and thread-safe. Setting it at a size and width is cheap, so fitting can try many. */
public final class Paragraph {

    /** Width in points of the widest hard line at a size, unbroken. */
    public double naturalWidth(double size) {
        throw new UnsupportedOperationException();
    }

    /** Width in points of the longest piece that has no break inside, at a size. */
    public double minWidth(double size) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets the text. No line is wider than {@code width} (a piece longer than that is broken inside, at best after a joint such as _ or /).
     *
     * @param width in points
     * @param size  em size in points
     */
    public List<Line> lines(double width, double size, Breaking breaking) {
        throw new UnsupportedOperationException();
    }

    /** The plain characters. */
    public String text() {
        throw new UnsupportedOperationException();
    }
}
