package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;
import dev.deckle.renderer.text.unicode.Cjk;
import java.util.Locale;

/**
 * Settles the punctuation that several kinds of writing share: whether “ ” ‘ ’ … — · are set full width, by the language and by what
 * stands around them, and whether a straight quote opens or closes.
 */
final class Quotes {
    private final Characters c;
    private final boolean[] wide;

    private Quotes(Characters c) {
        this.c = c;
        this.wide = new boolean[c.length];
    }

    /** Sets the classes of such characters; says which ones are full width. {@code null} where there are none. */
    static boolean[] settle(Characters c, String lang) {
        boolean shared = false;
        for (int i = 0; i < c.length; i++) {
            if (c.classes[i] == BreakClass.QUOTE) c.classes[i] = straight(c, i);
            shared |= Cjk.ambiguous(c.codePoints[i]);
        }
        if (!shared) return null;
        Quotes quotes = new Quotes(c);
        boolean eastAsian = eastAsian(c, lang);
        for (int i = 0; i < c.length; i++) {
            quotes.settle(i, eastAsian);
            if (c.codePoints[i] == '·' && i > 0 && !quotes.wide[i] && narrowLetter(c, i - 1)) c.classes[i] = BreakClass.LETTER;
        }
        return quotes.wide;
    }

    private static BreakClass straight(Characters c, int i) {
        boolean start = i == 0 || c.classes[i - 1] == BreakClass.SPACE || c.classes[i - 1] == BreakClass.LINE_FEED || c.classes[i - 1].noEnd();
        boolean letters = !start && i + 1 < c.length && c.codePoints[i] == '\'' && narrowLetter(c, i - 1) && narrowLetter(c, i + 1);
        return letters ? BreakClass.LETTER : start ? BreakClass.OPEN : BreakClass.CLOSE;
    }

    /** Chinese and Japanese by language; any but Korean also where most of the text is Han (a deck may not tell its language). */
    private static boolean eastAsian(Characters c, String lang) {
        String l = lang.toLowerCase(Locale.ROOT);
        if (l.startsWith("zh") || l.startsWith("ja")) return true;
        if (l.startsWith("ko")) return false;
        int han = 0;
        int letters = 0;
        for (int i = 0; i < c.length; i++) {
            if (Cjk.ideographic(c.codePoints[i])) han++;
            else if (Character.isLetter(c.codePoints[i])) letters++;
        }
        return han * 2 > letters;
    }

    private void settle(int i, boolean eastAsian) {
        int p = c.codePoints[i];
        if (!Cjk.ambiguous(p)) return;
        boolean apostrophe = p == '’' && i > 0 && i + 1 < c.length && narrowLetter(c, i - 1) && narrowLetter(c, i + 1);
        if (apostrophe) c.classes[i] = BreakClass.LETTER;
        if (!eastAsian || apostrophe || c.marks[i].code()) return;
        if (p == '“' || p == '‘') open(i);
        else if (p != '”' && p != '’') wide[i] = besideEastAsian(i, i) || doubled(i);
        else if (!wide[i] && partnerBefore(i) < 0) close(i, besideEastAsian(i, i));
    }

    /** Two dashes, or two ellipses, are the mark of Chinese that is two Han wide, whatever is beside it. */
    private boolean doubled(int i) {
        int p = c.codePoints[i];
        return (p == '—' || p == '…') && (i > 0 && c.codePoints[i - 1] == p || i + 1 < c.length && c.codePoints[i + 1] == p);
    }

    /** An opening quote decides for its partner too. */
    private void open(int i) {
        int partner = partnerAfter(i);
        int end = partner < 0 ? i : partner;
        boolean is = besideEastAsian(i, end);
        for (int k = i + 1; k < end && !is; k++) is = eastAsian(k);
        wide[i] = is;
        if (!is) return;
        c.classes[i] = BreakClass.WIDE_OPEN;
        if (partner >= 0) close(partner, true);
    }

    private void close(int i, boolean is) {
        wide[i] = is;
        if (is) c.classes[i] = BreakClass.WIDE_CLOSE;
    }

    private int partnerAfter(int i) {
        int depth = 0;
        for (int k = i; k < c.length && c.codePoints[k] != '\n'; k++) {
            if (c.codePoints[k] == c.codePoints[i]) depth++;
            else if (c.codePoints[k] == c.codePoints[i] + 1 && c.classes[k] != BreakClass.LETTER && --depth == 0) return k;
        }
        return -1;
    }

    private int partnerBefore(int i) {
        int depth = 0;
        for (int k = i; k >= 0 && c.codePoints[k] != '\n'; k--) {
            if (c.codePoints[k] == c.codePoints[i] && c.classes[k] != BreakClass.LETTER) depth++;
            else if (c.codePoints[k] == c.codePoints[i] - 1 && --depth == 0) return k;
        }
        return -1;
    }

    /** Whether what stands before {@code from} or after {@code to}, past spaces and more of the same, is East Asian. */
    private boolean besideEastAsian(int from, int to) {
        int before = from - 1;
        while (before >= 0 && (c.codePoints[before] == ' ' || Cjk.ambiguous(c.codePoints[before]))) before--;
        int after = to + 1;
        while (after < c.length && (c.codePoints[after] == ' ' || Cjk.ambiguous(c.codePoints[after]))) after++;
        return before >= 0 && eastAsian(before) || after < c.length && eastAsian(after);
    }

    private boolean eastAsian(int i) {
        return Cjk.unspaced(c.codePoints[i]);
    }

    private static boolean narrowLetter(Characters c, int i) {
        return Character.isLetterOrDigit(c.codePoints[i]) && !Cjk.any(c.codePoints[i]);
    }
}
