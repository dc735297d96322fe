package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;
import java.util.Locale;

/** How good a break before each cell is. Only {@link #NORMAL} is taken freely; the lower ones save a piece wider than the line. */
final class Tiers {
    /** Never: before a space, inside a letter with its marks. */
    static final byte NEVER = 0;
    /** Against the rules for starts and ends of lines. */
    static final byte FAULT = 1;
    static final byte IN_NUMBER = 2;
    static final byte IN_WORD = 3;
    /** In a word where it has a joint: after _ / - . @, or where capitals begin. */
    static final byte JOINT = 4;
    static final byte NORMAL = 5;

    private final Cells cells;
    private final boolean korean;
    private final boolean[] address;

    private Tiers(Cells cells, String lang) {
        this.cells = cells;
        this.korean = lang.toLowerCase(Locale.ROOT).startsWith("ko");
        this.address = addresses();
    }

    static byte[] of(Cells cells, String lang) {
        Tiers tiers = new Tiers(cells, lang);
        byte[] all = new byte[cells.count + 1];
        int before = -1;
        for (int i = 0; i < cells.count; i++) {
            if (cells.lineFeed(i)) before = -1;
            else if (!cells.space(i)) {
                // after an indent only where not even one word fits beside it
                all[i] = before >= 0 ? tiers.between(before, i) : FAULT;
                before = i;
            }
        }
        return all;
    }

    private byte between(int i, int j) {
        BreakClass a = kind(i);
        BreakClass b = kind(j);
        if (cells.classes[j] == BreakClass.MARK || cells.soft(j)) return NEVER;
        if (cells.soft(i) || cells.mayBreak(j)) return b.noStart() || a.noEnd() ? FAULT : NORMAL;
        boolean spaced = j > i + 1;
        if (spaced || address == null || !address[i] || !address[j]) {
            if (BreakRules.allowed(a, b, spaced) && !insideShortWord(a, b, i, j, spaced)) return Counted.tier(cells, j);
        }
        return emergency(a, b, i, j);
    }

    /** A mark has the class of what it combines with. */
    private BreakClass kind(int i) {
        int base = i;
        while (base > 0 && cells.classes[base] == BreakClass.MARK) base--;
        BreakClass kind = cells.classes[base];
        return korean && kind == BreakClass.HANGUL ? BreakClass.LETTER : kind;
    }

    /** Hyphens and slashes part words, not single letters: GPT-J and A/B stay whole, and so does -foo. */
    private boolean insideShortWord(BreakClass a, BreakClass b, int i, int j, boolean spaced) {
        boolean joint = a == BreakClass.HYPHEN || a == BreakClass.SLASH || a == BreakClass.DASH;
        if (spaced || !joint || b != BreakClass.LETTER) return false;
        return !(word(i - 1) && word(i - 2) && word(j) && word(j + 1));
    }

    private boolean word(int i) {
        return i >= 0 && i < cells.count && (cells.classes[i] == BreakClass.LETTER || cells.classes[i] == BreakClass.DIGIT);
    }

    private byte emergency(BreakClass a, BreakClass b, int i, int j) {
        boolean clings = b.noStart() || b == BreakClass.INFIX || b == BreakClass.GLUE || "'’·".indexOf(cells.codePoints[j]) >= 0;
        if (clings || a.noEnd() || a == BreakClass.GLUE) return FAULT;
        boolean digits = a == BreakClass.DIGIT || b == BreakClass.DIGIT;
        boolean partOfNumber = digits && a != BreakClass.LETTER && b != BreakClass.LETTER && !jointSign(cells.codePoints[i]);
        if (a == BreakClass.SIGN || partOfNumber) return IN_NUMBER;
        return jointSign(cells.codePoints[i]) && !jointSign(cells.codePoints[j]) || caseChange(i, j) ? JOINT : IN_WORD;
    }

    private static boolean jointSign(int c) {
        return "_/-.@&=?#:\\+".indexOf(c) >= 0;
    }

    private boolean caseChange(int i, int j) {
        return Character.isLowerCase(cells.codePoints[i]) && Character.isUpperCase(cells.codePoints[j]);
    }

    /** Cells of web addresses, which break only in need; {@code null} where there are none. */
    private boolean[] addresses() {
        if (!cells.text.contains("://") && !cells.text.contains("www.")) return null;
        boolean[] all = new boolean[cells.count];
        for (int i = 0; i < cells.count; ) {
            int end = i;
            while (end < cells.count && inAddress(end)) end++;
            String word = end > i ? cells.text.substring(cells.from[i], cells.to[end - 1]) : "";
            if (word.contains("://") || word.contains("www.")) java.util.Arrays.fill(all, i, end, true);
            i = end + 1;
        }
        return all;
    }

    private boolean inAddress(int i) {
        return switch (cells.classes[i]) {
            case SPACE, LINE_FEED, IDEOGRAPH, HANGUL, WIDE_OPEN, WIDE_CLOSE, NO_START -> false;
            default -> true;
        };
    }
}
