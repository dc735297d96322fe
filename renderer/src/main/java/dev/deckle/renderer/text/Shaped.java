package dev.deckle.renderer.text;

import dev.deckle.renderer.text.sfnt.FontFace;

/**
 * A shaped paragraph, before any size or width.
 *
 * @param tiers  how good a break before each cell is
 * @param levels of direction for each cell; {@code null} where all runs from left to right
 * @param lang   BCP 47 tag of the text
 * @param ascent of the paragraph's own font, in em, the same for each line, so that lines stand evenly whatever is in them
 */
record Shaped(Cells cells, Measure measure, byte[] tiers, byte[] levels, String lang, double ascent, double descent) {
    /** Ink of Han reaches this far in every East Asian font; what their tables say is meant for other things. */
    private static final double HAN_ASCENT = 0.88;
    private static final double HAN_DESCENT = 0.12;

    static Shaped of(Cells cells, String lang, FontFace base) {
        if (base.monospaced()) Columns.set(cells, base);
        Spacing.adjust(cells);
        double ascent = Math.max(HAN_ASCENT, base.ascent());
        double descent = Math.max(HAN_DESCENT, base.descent());
        return new Shaped(cells, new Measure(cells), Tiers.of(cells, lang), Directions.levels(cells), lang, ascent, descent);
    }

    double ascentOf(Ink ink) {
        return ink.scale() == 1 ? 0 : ink.face().capHeight() * ink.scale();
    }

    double descentOf(Ink ink) {
        return ink.scale() == 1 ? 0 : ink.face().descent() * ink.scale();
    }
}
