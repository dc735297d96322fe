package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Tag;

/**
 * What markup says about a stretch of text.
 *
 * @param scale   size against the text around it, 1 for the same
 * @param rise    of the baseline in em of the text around it, negative for lower
 * @param link    address as written, {@code #id} for an anchor; {@code null} outside links
 * @param color   of its own; {@code null} for the colour of the style
 * @param formula the notation of the formula it belongs to; {@code null} outside formulas
 * @param part    the structure element it belongs to within its text; {@code null} for none of its own
 */
public record Marks(boolean bold, boolean italic, boolean code, double scale, double rise, String link, Color color, String formula, Tag part) {
    public static final Marks NONE = new Marks(false, false, false, 1, 0, null, null, null, null);
    private static final double SCRIPT_SCALE = 0.65;
    /** A script of a script is no smaller than this, so that it can be read. */
    private static final double SMALLEST = 0.5;
    private static final double SUPERSCRIPT_RISE = 0.35;
    private static final double SUBSCRIPT_RISE = -0.15;

    public Marks withBold() {
        return new Marks(true, italic, code, scale, rise, link, color, formula, part);
    }

    public Marks withItalic() {
        return new Marks(bold, true, code, scale, rise, link, color, formula, part);
    }

    public Marks upright() {
        return new Marks(bold, false, code, scale, rise, link, color, formula, part);
    }

    public Marks withCode() {
        return new Marks(bold, italic, true, scale, rise, link, color, formula, part);
    }

    public Marks withLink(String address) {
        return new Marks(bold, italic, code, scale, rise, address, color, formula, part);
    }

    public Marks superscript() {
        return new Marks(bold, italic, code, Math.max(SMALLEST, scale * SCRIPT_SCALE), rise + scale * SUPERSCRIPT_RISE, link, color, formula, part);
    }

    public Marks subscript() {
        return new Marks(bold, italic, code, Math.max(SMALLEST, scale * SCRIPT_SCALE), rise + scale * SUBSCRIPT_RISE, link, color, formula, part);
    }

    public Marks colored(Color newColor) {
        return new Marks(bold, italic, code, scale, rise, link, newColor, formula, part);
    }

    public Marks inFormula(String notation) {
        return new Marks(bold, italic, code, scale, rise, link, color, notation, part);
    }

    public Marks inPart(Tag element) {
        return new Marks(bold, italic, code, scale, rise, link, color, formula, element);
    }
}
