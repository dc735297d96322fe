package dev.deckle.renderer.text;

import java.util.List;

/** Keeps a single word or character from standing alone on the last line, by taking the word before it down as well. */
final class LastLine {
    private static final double LONG = 0.5;

    private LastLine() { }

    static void mend(List<Integer> breaks, Measure measure, byte[] tiers, double width) {
        int n = breaks.size() - 1;
        if (n < 2) return;
        int end = breaks.get(n);
        int last = breaks.get(n - 1);
        boolean lone = !hasBreak(last, end, tiers) && measure.width(last, end) < LONG * width;
        if (!lone || tiers[last] < Tiers.NORMAL) return;
        int earlier = last - 1;
        int start = breaks.get(n - 2);
        while (earlier > start && tiers[earlier] < Tiers.NORMAL) earlier--;
        if (earlier <= start) return;
        boolean better = measure.width(earlier, end) <= Math.min(width, measure.width(start, earlier));
        if (better) breaks.set(n - 1, earlier);
    }

    private static boolean hasBreak(int from, int to, byte[] tiers) {
        for (int i = from + 1; i < to; i++) {
            if (tiers[i] >= Tiers.NORMAL) return true;
        }
        return false;
    }
}
