package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;

/** Whether a line may break between two classes; strict East Asian rules (kinsoku) before those of UAX 14. */
final class BreakRules {
    private BreakRules() { }

    /** @param spaced whether spaces stand between the two */
    static boolean allowed(BreakClass a, BreakClass b, boolean spaced) {
        if (b.noStart() || a.noEnd()) return false;
        if (a == BreakClass.GLUE || b == BreakClass.GLUE) return spaced && a != BreakClass.GLUE;
        if (spaced) return true;
        return switch (b) {
            case INFIX, SLASH, HYPHEN -> false;
            case IDEOGRAPH, HANGUL, WIDE_OPEN -> a != BreakClass.SIGN;
            case OPEN, CURRENCY, SIGN -> eastAsian(a) || a == BreakClass.EM_DASH || a == BreakClass.ELLIPSIS;
            case DIGIT -> eastAsian(a) || a == BreakClass.EM_DASH || a == BreakClass.ELLIPSIS;
            case LETTER -> eastAsian(a) || a == BreakClass.EM_DASH || a == BreakClass.ELLIPSIS || a == BreakClass.DASH
                    || a == BreakClass.HYPHEN || a == BreakClass.SLASH;
            default -> false;
        };
    }

    private static boolean eastAsian(BreakClass a) {
        return a == BreakClass.IDEOGRAPH || a == BreakClass.HANGUL || a == BreakClass.WIDE_CLOSE || a == BreakClass.NO_START;
    }
}
