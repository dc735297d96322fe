package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;
import java.util.List;

/** Keeps a last line from being a stub, such as a single word or a few Han, by taking what is before it down as well where that costs no line. */
final class LastLine {
    private static final double LONG = 0.5;
    /** Of a last line, in em: about a dozen Latin letters. */
    private static final double LEAST = 6;
    /** Of one with Han in any column: three characters and a full stop. */
    private static final double HAN = 3.4;
    /** Of the width: in a narrow column a shorter last line does. */
    private static final double ENOUGH = 0.2;

    private LastLine() { }

    static void mend(List<Integer> breaks, Cells cells, Measure measure, byte[] tiers, double width) {
        int n = breaks.size() - 1;
        if (n < 2) return;
        int end = breaks.get(n);
        int last = breaks.get(n - 1);
        double least = Math.max(han(cells, last, end) ? HAN : 0, Math.min(LEAST, ENOUGH * width));
        if (tiers[last] < Tiers.NORMAL || measure.width(last, end) >= LONG * width) return;
        if (hasBreak(last, end, tiers) && measure.width(last, end) >= least) return;
        int start = breaks.get(n - 2);
        int earlier = last;
        for (int next = earlier(start, last, tiers); next > start && fits(start, next, end, measure, width); next = earlier(start, next, tiers)) {
            earlier = next;
            if (measure.width(earlier, end) >= least) break;
        }
        breaks.set(n - 1, earlier);
    }

    /** The free break before one; the start of the line where there is none. */
    private static int earlier(int start, int from, byte[] tiers) {
        int i = from - 1;
        while (i > start && tiers[i] < Tiers.NORMAL) i--;
        return i;
    }

    /** Whether the last line has room for what is taken down, and does not become the longer one. */
    private static boolean fits(int start, int at, int end, Measure measure, double width) {
        return measure.width(at, end) <= Math.min(width, measure.width(start, at));
    }

    private static boolean han(Cells cells, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cells.classes[i] == BreakClass.IDEOGRAPH) return true;
        }
        return false;
    }

    private static boolean hasBreak(int from, int to, byte[] tiers) {
        for (int i = from + 1; i < to; i++) {
            if (tiers[i] >= Tiers.NORMAL) return true;
        }
        return false;
    }
}
