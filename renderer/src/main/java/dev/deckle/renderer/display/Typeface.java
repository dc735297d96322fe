package dev.deckle.renderer.display;

/**
 * A font as the back ends need it: its program to embed, its outlines to fill. Measures are in em, y upwards as in the font.
 * Implementations are immutable and thread-safe.
 */
public interface Typeface {

    /** PostScript name, such as {@code Lato-Bold}. */
    String name();

    /** Advance width of a glyph in em. */
    double advance(int glyph);

    /** Outline of a glyph, in em, y upwards; empty for a blank. The same object for the same glyph. */
    Path outline(int glyph);

    /** The whole TrueType program (glyf outlines, one face). The array is shared: read it, never write it. */
    byte[] program();

    /** Highest point above the baseline, in em. */
    double ascent();

    /** Lowest point below the baseline, in em, positive. */
    double descent();

    /** Height of capitals, in em. */
    double capHeight();

    /** Height of small letters, in em. */
    double xHeight();

    /** Slant in degrees, negative to the right, as in the {@code post} table. */
    double italicAngle();

    boolean monospaced();

    /** Weight class of OS/2: 400 regular, 700 bold. */
    int weight();
}
