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

    private Spacing() { }

    static void adjust(Cells cells) {
        for (int i = 1; i < cells.count; i++) {
            if (cells.space(i)) space(cells, i);
            else if (joint(cells, i - 1, i)) cells.gaps[i] = JOINT;
            else close(cells, i);
        }
    }

    /** A space typed at a joint looks like the gap that would be there without it. */
    private static void space(Cells cells, int i) {
        boolean single = cells.codePoints[i] == ' ' && i + 1 < cells.count && !cells.space(i + 1) && !cells.space(i - 1);
        if (!single || code(cells, i)) return;
        boolean han = Cjk.ideographic(cells.codePoints[i - 1]) || Cjk.ideographic(cells.codePoints[i + 1]);
        if (han) cells.advances[i] = JOINT;
    }

    private static boolean joint(Cells cells, int left, int right) {
        int l = cells.codePoints[left];
        int r = cells.codePoints[right];
        if (l < 0x2E80 && r < 0x2E80) return false;
        boolean meets = Cjk.ideographic(l) && western(cells, right) || western(cells, left) && Cjk.ideographic(r);
        return meets && !code(cells, left) && !code(cells, right);
    }

    /** In a block of code columns must stand under each other. Inline code has gaps around it, not inside. */
    private static boolean code(Cells cells, int i) {
        Ink ink = cells.inks[i];
        return ink.face().monospaced() && !ink.code();
    }

    private static boolean western(Cells cells, int i) {
        return switch (cells.classes[i]) {
            case DIGIT, CURRENCY, SIGN, UNIT -> cells.codePoints[i] < 0xFE00;
            case LETTER -> Character.isLetterOrDigit(cells.codePoints[i]) || "#@&".indexOf(cells.codePoints[i]) >= 0;
            default -> false;
        };
    }

    private static void close(Cells cells, int i) {
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
        if (cells.classes[i] != BreakClass.WIDE_CLOSE) return 0;
        FontFace face = cells.inks[i].face();
        double full = face.advance(cells.glyphs[i]);
        double blank = full - face.inkRight(cells.glyphs[i]);
        double squeezed = full - cells.advances[i] / cells.inks[i].scale();
        return blank < BLANK ? 0 : Math.max(0, Math.min(HALF, blank) - squeezed) * cells.inks[i].scale();
    }

    /** Blank that goes at the start of a line, in em of the paragraph. */
    static double blankLeft(Cells cells, int i) {
        if (cells.classes[i] != BreakClass.WIDE_OPEN) return 0;
        double blank = cells.inks[i].face().inkLeft(cells.glyphs[i]);
        return blank < BLANK ? 0 : Math.min(HALF, blank) * cells.inks[i].scale();
    }
}
