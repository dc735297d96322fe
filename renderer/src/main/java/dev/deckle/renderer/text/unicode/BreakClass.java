package dev.deckle.renderer.text.unicode;

/**
 * Line breaking classes, after Unicode's UAX 14 but fewer, and with East Asian punctuation apart from that of other writing.
 * {@link #of} knows a character alone; straight quotes are settled later by what stands beside them.
 */
public enum BreakClass {
    /** Letters and whatever is none of the others. */
    LETTER,
    DIGIT,
    /** Han, kana: a line may break on both sides. */
    IDEOGRAPH,
    HANGUL,
    OPEN, CLOSE, WIDE_OPEN, WIDE_CLOSE,
    /** Straight quotes. */
    QUOTE,
    SPACE,
    /** No break on either side. */
    GLUE,
    HYPHEN,
    /** En dash and its like: break after. */
    DASH,
    EM_DASH,
    SLASH,
    /** . , : ; of other writing. */
    INFIX,
    /** ! and ?. */
    EXCLAMATION,
    ELLIPSIS,
    /** Must not begin a line: small kana, ー, 々, ・. */
    NO_START,
    CURRENCY,
    /** + ± ≥ and other signs before numbers. */
    SIGN,
    /** Percent, degree and the like. */
    UNIT,
    /** Stays with what it combines with. */
    MARK,
    /** A hard break. */
    LINE_FEED;

    private static final BreakClass[] BASIC = basic();

    public static BreakClass of(int codePoint) {
        return codePoint < 0x10000 ? BASIC[codePoint] : Classes.of(codePoint);
    }

    private static BreakClass[] basic() {
        BreakClass[] table = new BreakClass[0x10000];
        for (int c = 0; c < table.length; c++) table[c] = Classes.of(c);
        Classes.listed(table);
        return table;
    }

    /** Never at the start of a line. */
    public boolean noStart() {
        return switch (this) {
            case CLOSE, WIDE_CLOSE, EXCLAMATION, ELLIPSIS, EM_DASH, NO_START, UNIT, DASH, MARK -> true;
            default -> false;
        };
    }

    /** Never at the end of a line. */
    public boolean noEnd() {
        return this == OPEN || this == WIDE_OPEN || this == CURRENCY;
    }
}
