package dev.deckle.renderer.text.unicode;

import static dev.deckle.renderer.text.unicode.BreakClass.*;

/** Which character has which class: by lists where they are few, by range and general category where they are many. */
final class Classes {
    private static final String OPENING = "([{‚„«‹¡¿“‘";
    private static final String CLOSING = ")]}»›”’";
    private static final String WIDE_OPENING = "〈《「『【〔〖〘〚〝（［｛｟｢︵︷︹︻︽︿﹁﹃﹙﹛﹝";
    private static final String WIDE_CLOSING = "〉》」』】〕〗〙〛〞〟）］｝｠｣，。、；：？！．｡､﹐﹑﹒﹔﹕﹖﹗︶︸︺︼︾﹀﹂﹄﹚﹜﹞";
    private static final String NOT_FIRST = "々〻ー・･〜～ヽヾゝゞ〳〴〵゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ·‼⁇⁈⁉゠／";
    private static final String SIGNS = "+±−∓≈≥≤<>~≃≅≪≫№＋－";
    private static final String UNITS = "%‰‱°′″℃℉¢％￠";

    private Classes() { }

    /** The class by range and category. */
    static BreakClass of(int c) {
        if (c >= 0x1F000 && c <= 0x1FAFF) return IDEOGRAPH;
        if (Cjk.ideographic(c)) return IDEOGRAPH;
        if (Cjk.hangul(c)) return HANGUL;
        if (c >= 0x2000 && c <= 0x200A && c != 0x2007) return SPACE;
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            default -> Cjk.punctuation(c) ? IDEOGRAPH : LETTER;
        };
    }

    /** The characters that lists name. */
    static void listed(BreakClass[] table) {
        all(table, OPENING, OPEN);
        all(table, CLOSING, CLOSE);
        all(table, WIDE_OPENING, WIDE_OPEN);
        all(table, WIDE_CLOSING, WIDE_CLOSE);
        all(table, NOT_FIRST, NO_START);
        all(table, SIGNS, SIGN);
        all(table, UNITS, UNIT);
        all(table, "\"'", QUOTE);
        all(table, " \t\u205F\u3000", SPACE);
        all(table, "\u00A0\u202F\u2007\u2060\u2011", GLUE);
        all(table, "-\u2010", HYPHEN);
        all(table, "\u2012\u2013", DASH);
        all(table, "—―⸺⸻", EM_DASH);
        all(table, "/", SLASH);
        all(table, ".,:;", INFIX);
        all(table, "!?", EXCLAMATION);
        all(table, "…‥⋯", ELLIPSIS);
        all(table, "\n", LINE_FEED);
        for (int c = 0x31F0; c <= 0x31FF; c++) table[c] = NO_START;
        for (int c = 0xFF67; c <= 0xFF70; c++) table[c] = NO_START;
        table[0xFF9E] = NO_START;
        table[0xFF9F] = NO_START;
    }

    private static void all(BreakClass[] table, String characters, BreakClass value) {
        for (int i = 0; i < characters.length(); i++) table[characters.charAt(i)] = value;
    }
}
