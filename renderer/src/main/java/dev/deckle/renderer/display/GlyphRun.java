package dev.deckle.renderer.display;

/**
 * Glyphs of one typeface, size and colour on one baseline.
 *
 * <p>Arrays are shared for speed; treat them as immutable.
 *
 * @param size     em size in points
 * @param x        start of the baseline
 * @param y        the baseline
 * @param glyphs   glyph ids in visual order
 * @param offsets  where each glyph starts, in points from {@code x}; kerning and gaps are in it
 * @param text     the characters that the run stands for, in logical order
 * @param clusters for each glyph the index in {@code text} of the first character it stands for; ascending, in right to left runs descending
 * @param embolden thickness in em of an outline stroke in the same colour, for a face that has no bold of its own; 0 for none
 * @param slant    horizontal shear for a face that has no italic of its own; 0 for none, 0.2 usual
 */
public record GlyphRun(Typeface face, double size, double x, double y, int[] glyphs, double[] offsets, String text, int[] clusters,
        Color color, double embolden, double slant) implements Item {

    /** The same glyphs at another place. */
    public GlyphRun at(double newX, double newY) {
        return new GlyphRun(face, size, newX, newY, glyphs, offsets, text, clusters, color, embolden, slant);
    }

    /** From the start to the end of the last glyph's advance, in points. */
    public double width() {
        int last = glyphs.length - 1;
        return last < 0 ? 0 : offsets[last] + face.advance(glyphs[last]) * size;
    }

    /** Whether the glyphs stand for the text from its end to its beginning, as from right to left. */
    public boolean backwards() {
        return glyphs.length > 1 && clusters[0] > clusters[glyphs.length - 1];
    }

    /** The characters that one glyph stands for. */
    public String textOf(int glyph) {
        int following = backwards() ? glyph - 1 : glyph + 1;
        int end = following >= 0 && following < glyphs.length ? clusters[following] : text.length();
        return text.substring(clusters[glyph], Math.max(clusters[glyph], end));
    }
}
