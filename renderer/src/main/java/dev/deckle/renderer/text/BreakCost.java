package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;

/**
 * How much a break in a title disturbs reading, on the scale of squares of the share by which a line is off the mean. Chinese has no
 * spaces that show words, so a few particles stand in for a dictionary.
 */
final class BreakCost {
    private static final double AFTER_PUNCTUATION = 0;
    private static final double AT_SPACE = 0.012;
    private static final double BESIDE_PARTICLE = 0.05;
    private static final double IN_HAN = 0.12;
    private static final double BEFORE_SUFFIX = 0.15;
    /** Belong to what is before them. */
    private static final String SUFFIXES = "的了着地得们过性化";
    /** Begin something new. */
    private static final String CONNECTIVES = "与和及或从";

    private BreakCost() { }

    /** @param cell the first of the next line */
    static double of(Cells cells, int cell) {
        int next = cells.codePoints[cell];
        int before = before(cells, cell);
        BreakClass a = cells.classes[before];
        if (a == BreakClass.WIDE_CLOSE || a == BreakClass.INFIX || a == BreakClass.EXCLAMATION || a == BreakClass.EM_DASH) return AFTER_PUNCTUATION;
        if (cells.classes[cell] != BreakClass.IDEOGRAPH) return AT_SPACE;
        if (SUFFIXES.indexOf(next) >= 0) return BEFORE_SUFFIX;
        if (a != BreakClass.IDEOGRAPH) return AT_SPACE;
        int last = cells.codePoints[before];
        return last == '的' || last == '了' || CONNECTIVES.indexOf(next) >= 0 ? BESIDE_PARTICLE : IN_HAN;
    }

    /** The cell before one, past spaces. */
    private static int before(Cells cells, int cell) {
        int before = cell - 1;
        while (before > 0 && cells.space(before)) before--;
        return before;
    }
}
