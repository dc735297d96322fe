package dev.deckle.renderer.text;

import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.unicode.BreakClass;
import dev.deckle.renderer.text.unicode.Cjk;

/**
 * Blanks of East Asian text: a quarter em where Han meets Latin, and the blank halves of full-width punctuation, which close up where
 * two marks meet and go at the ends of lines.
 */
final class Spacing {
    private static final double JOINT = 0.25;
    private static final double HALF = 0.5;
    /** A blank this wide, in em of the glyph, is a blank half. */
    private static final double BLANK = 0.4;

    /** The space that keeps both sides on one line. */
    private static final int NO_BREAK = 0xA0;

    private static final String SCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋";
    private static final String BRACKETS = "》）」』】〉〕〗〙〛｝］”’";
    private static final String NARROW = ",.;:!?)]";

    private Spacing() { }

    static void adjust(Cells cells) {
        if (cells.columns) return;
        for (int i = 1; i < cells.count; i++) {
            if (blank(cells, i)) space(cells, i);
            else if (joint(cells, i - 1, i)) cells.gaps[i] = JOINT;
            else close(cells, i);
        }
    }

    /** Whether a cell is a space, one that keeps both sides on one line too. */
    static boolean blank(Cells cells, int i) {
        return cells.space(i) || cells.codePoints[i] == NO_BREAK;
    }

    /** A space typed at a joint looks like the gap that would be there without it. Full-width marks have a blank of their own. */
    private static void space(Cells cells, int i) {
        boolean typed = cells.codePoints[i] == ' ' || cells.codePoints[i] == NO_BREAK;
        boolean single = typed && i + 1 < cells.count && !cells.space(i + 1) && !cells.space(i - 1);
        if (!single || code(cells, i)) return;
        boolean marks = wideMark(cells.classes[i - 1]) || wideMark(cells.classes[i + 1]);
        if (marks) besideMark(cells, i);
        else if (Cjk.ideographic(cells.codePoints[i - 1]) || Cjk.ideographic(cells.codePoints[i + 1])) cells.advances[i] = JOINT;
    }

    /** Beside Han or another mark, and beside ，。, the mark's blank takes the space's place; between a bracket and other writing the space the blank's. */
    private static void besideMark(Cells cells, int i) {
        boolean left = Cjk.unspaced(cells.codePoints[i - 1]) || wideMark(cells.classes[i - 1]);
        boolean right = Cjk.unspaced(cells.codePoints[i + 1]) || wideMark(cells.classes[i + 1]);
        boolean opens = !left && cells.classes[i + 1] == BreakClass.WIDE_OPEN;
        boolean closed = !right && BRACKETS.indexOf(cells.codePoints[i - 1]) >= 0;
        cells.advances[i] = opens || closed ? JOINT : 0;
        if (closed) cells.advances[i - 1] -= blankRight(cells, i - 1);
        boolean marks = wideMark(cells.classes[i - 1]) && wideMark(cells.classes[i + 1]);
        if ((opens || marks) && blankLeft(cells, i + 1) > 0) cells.gaps[i + 1] = -HALF * cells.inks[i + 1].scale();
    }

    private static boolean joint(Cells cells, int left, int right) {
        int l = cells.codePoints[left];
        int r = cells.codePoints[right];
        if (l < 0x2E80 && r < 0x2E80) return false;
        boolean meets = Cjk.ideographic(l) && western(cells, right) || lettered(cells, left) && Cjk.ideographic(r);
        return meets && !code(cells, left) && !code(cells, right) && !tag(cells, left);
    }

    /** The sign of a hashtag or of somebody addressed stands close to its word; behind another word, as in C#, it belongs to that. */
    private static boolean tag(Cells cells, int i) {
        boolean sign = cells.codePoints[i] == '#' || cells.codePoints[i] == '@';
        return sign && (i == 0 || !western(cells, i - 1) || !Character.isLetterOrDigit(cells.codePoints[i - 1]));
    }

    /** Whether a cell is western, or a raised or lowered part of something that is: a note's number stands close to its word. */
    private static boolean lettered(Cells cells, int i) {
        int base = i;
        while (base > 0 && script(cells, base)) base--;
        return western(cells, base);
    }

    private static boolean script(Cells cells, int i) {
        return cells.inks[i].rise() != 0 || SCRIPTS.indexOf(cells.codePoints[i]) >= 0;
    }

    /** In a block of code columns must stand under each other. Inline code has gaps around it, not inside. */
    private static boolean code(Cells cells, int i) {
        Ink ink = cells.inks[i];
        return ink.face().monospaced() && !ink.code();
    }

    private static boolean western(Cells cells, int i) {
        if (script(cells, i)) return false;
        return switch (cells.classes[i]) {
            case DIGIT, CURRENCY, SIGN, UNIT -> cells.codePoints[i] < 0xFE00;
            case LETTER -> Character.isLetterOrDigit(cells.codePoints[i]) || "#@&".indexOf(cells.codePoints[i]) >= 0;
            default -> false;
        };
    }

    private static void close(Cells cells, int i) {
        if (BRACKETS.indexOf(cells.codePoints[i - 1]) >= 0 && NARROW.indexOf(cells.codePoints[i]) >= 0 && !code(cells, i)) {
            cells.advances[i - 1] -= blankRight(cells, i - 1);
        }
        boolean marks = wideMark(cells.classes[i - 1]) && wideMark(cells.classes[i]);
        if (!marks) return;
        boolean blanks = blankRight(cells, i - 1) > 0 || blankLeft(cells, i) > 0;
        if (blanks) cells.advances[i - 1] -= HALF * cells.inks[i - 1].scale();
    }

    private static boolean wideMark(BreakClass kind) {
        return kind == BreakClass.WIDE_OPEN || kind == BreakClass.WIDE_CLOSE;
    }

    /** Blank that goes at the end of a line, in em of the paragraph. */
    static double blankRight(Cells cells, int i) {
        if (cells.columns || cells.classes[i] != BreakClass.WIDE_CLOSE) return 0;
        FontFace face = cells.inks[i].face();
        double full = face.advance(cells.glyphs[i]);
        double blank = full - face.inkRight(cells.glyphs[i]);
        double squeezed = full - cells.advances[i] / cells.inks[i].scale();
        return blank < BLANK ? 0 : Math.max(0, Math.min(HALF, blank) - squeezed) * cells.inks[i].scale();
    }

    /** Blank that goes at the start of a line, in em of the paragraph. */
    static double blankLeft(Cells cells, int i) {
        if (cells.columns || cells.classes[i] != BreakClass.WIDE_OPEN) return 0;
        double blank = cells.inks[i].face().inkLeft(cells.glyphs[i]);
        return blank < BLANK ? 0 : Math.min(HALF, blank) * cells.inks[i].scale();
    }
}
