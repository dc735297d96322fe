package dev.deckle.renderer.layout.page;

import dev.deckle.renderer.layout.box.Fit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** How full the pages of a text that goes on are to be, so that none of them stands nearly empty. Laying out is dear, so few ways are tried. */
final class EvenPages {
    /** The least part of a page that text fills before it goes on, and the steps from there to all of it. */
    private static final double LEAST = 0.5;
    private static final int STEPS = 25;
    /** Pages whose fullness differs by no more are as even as each other. */
    private static final double ALIKE = 0.001;

    private final int pages;
    private final Function<Fit, double[]> fullness;

    /** How full the fullest page is, the last one, and the fullest before it. */
    private record Fill(double fullest, double last, double before) {
        static final Fill TOO_MANY = new Fill(Double.MAX_VALUE, Double.MAX_VALUE, 0);
    }

    /**
     * @param pages    that are allowed
     * @param fullness of each page when text is laid out so
     */
    EvenPages(int pages, Function<Fit, double[]> fullness) {
        this.pages = pages;
        this.fullness = fullness;
    }

    /** Of several fits, filled in several ways, the one whose fullest page is the least full; of those alike, the first. */
    Fit of(List<Fit> fits) {
        Fit best = fits.get(0);
        double fullest = Double.MAX_VALUE;
        for (Fit fit : fits) {
            Map<Integer, Fill> known = new HashMap<>();
            int turn = turn(fit, known);
            for (int step : new int[] {first(fit, turn, known), turn}) {
                double full = fill(fit, step, known).fullest;
                if (full >= fullest - ALIKE) continue;
                best = filled(fit, step);
                fullest = full;
            }
        }
        return best;
    }

    /** The first step at which the last page is not the fullest: the more text the pages before it take, the less is left for it. */
    private int turn(Fit fit, Map<Integer, Fill> known) {
        return first(STEPS, step -> fill(fit, step, known).last <= fill(fit, step, known).before);
    }

    /** The first of the steps before the turn that give the same. */
    private int first(Fit fit, int turn, Map<Integer, Fill> known) {
        int before = Math.max(0, turn - 1);
        double full = fill(fit, before, known).fullest;
        return first(before, step -> fill(fit, step, known).fullest <= full + ALIKE);
    }

    /** The first step for which something holds that holds for all after it, too; at most the highest. */
    private static int first(int highest, IntPredicate holds) {
        int low = 0;
        int high = highest;
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private Fill fill(Fit fit, int step, Map<Integer, Fill> known) {
        return known.computeIfAbsent(step, s -> {
            double[] full = fullness.apply(filled(fit, s));
            if (full.length > pages) return Fill.TOO_MANY;
            double last = full[full.length - 1];
            double before = Arrays.stream(full, 0, full.length - 1).max().orElse(last);
            return new Fill(Math.max(last, before), last, before);
        });
    }

    private static Fit filled(Fit fit, int step) {
        return fit.filled(LEAST + (1 - LEAST) * step / STEPS);
    }
}
