package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.display.Color;

/**
 * What markup says about a stretch of text.
 *
 * @param scale size against the text around it, 1 for the same
 * @param rise  of the baseline in em of the text around it, negative for lower
 * @param link  address as written, {@code #id} for an anchor; {@code null} outside links
 * @param color of its own; {@code null} for the colour of the style
 */
public record Marks(boolean bold, boolean italic, boolean code, double scale, double rise, String link, Color color) {
    public static final Marks NONE = new Marks(false, false, false, 1, 0, null, null);
    private static final double SCRIPT_SCALE = 0.65;
    /** A script of a script is no smaller than this, so that it can be read. */
    private static final double SMALLEST = 0.5;
    private static final double SUPERSCRIPT_RISE = 0.35;
    private static final double SUBSCRIPT_RISE = -0.15;

    public Marks withBold() {
        return new Marks(true, italic, code, scale, rise, link, color);
    }

    public Marks withItalic() {
        return new Marks(bold, true, code, scale, rise, link, color);
    }

    public Marks upright() {
        return new Marks(bold, false, code, scale, rise, link, color);
    }

    public Marks withCode() {
        return new Marks(bold, italic, true, scale, rise, link, color);
    }

    public Marks withLink(String address) {
        return new Marks(bold, italic, code, scale, rise, address, color);
    }

    public Marks superscript() {
        return new Marks(bold, italic, code, Math.max(SMALLEST, scale * SCRIPT_SCALE), rise + scale * SUPERSCRIPT_RISE, link, color);
    }

    public Marks subscript() {
        return new Marks(bold, italic, code, Math.max(SMALLEST, scale * SCRIPT_SCALE), rise + scale * SUBSCRIPT_RISE, link, color);
    }

    public Marks colored(Color newColor) {
        return new Marks(bold, italic, code, scale, rise, link, newColor);
    }
}
