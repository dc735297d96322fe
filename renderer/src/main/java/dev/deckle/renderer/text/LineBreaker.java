package dev.deckle.renderer.text;

import java.util.ArrayList;
import java.util.List;

/** Fills lines one after another. A piece wider than the line is broken inside, at the best place that fits. */
final class LineBreaker {
    /** A break inside a word at a joint is taken if it leaves the line at least this full. */
    private static final double FULL_ENOUGH = 0.35;
    private static final double SLACK = 1e-9;

    private final Measure measure;
    private final byte[] tiers;
    private final double width;

    /** @param width in em */
    LineBreaker(Measure measure, byte[] tiers, double width) {
        this.measure = measure;
        this.tiers = tiers;
        this.width = width + SLACK;
    }

    /** Starts of the lines of one stretch without hard breaks, its end as the last. */
    List<Integer> fill(int from, int to) {
        List<Integer> breaks = new ArrayList<>();
        breaks.add(from);
        int at = from;
        while (at < to) {
            at = lineEnd(at, to);
            breaks.add(at);
        }
        if (from == to) breaks.add(to);
        return breaks;
    }

    boolean fits(int from, int to) {
        return measure.width(from, to) <= width;
    }

    private int lineEnd(int from, int to) {
        if (fits(from, to)) return to;
        int best = -1;
        int next = next(from, to);
        while (next < to && fits(from, next)) {
            best = next;
            next = next(next, to);
        }
        if (best < 0) return inside(from, next, Tiers.IN_WORD);
        boolean long_ = next <= to && !fits(best, next);
        int joint = long_ ? furthest(from, best + 1, next, Tiers.JOINT) : -1;
        return joint > 0 ? joint : best;
    }

    /** The next free break after {@code from}. */
    private int next(int from, int to) {
        int i = from + 1;
        while (i < to && tiers[i] < Tiers.NORMAL) i++;
        return i;
    }

    /** A break inside a piece that does not fit on a line of its own. */
    private int inside(int from, int to, byte lowest) {
        int joint = furthest(from, from + 1, to, Tiers.JOINT);
        if (joint > 0 && measure.width(from, joint) >= FULL_ENOUGH * width) return joint;
        for (byte tier = lowest; tier > Tiers.NEVER; tier--) {
            int found = furthest(from, from + 1, to, tier);
            if (found > 0) return found;
        }
        int i = from + 1;
        while (i < to && tiers[i] == Tiers.NEVER) i++;
        return i;
    }

    private int furthest(int from, int first, int to, byte tier) {
        int best = -1;
        for (int i = first; i < to && fits(from, i); i++) {
            if (tiers[i] >= tier) best = i;
        }
        return best;
    }
}
