package dev.deckle.renderer.layout.box;

import java.util.List;

/** Chooses where a run of strips breaks: as late as can be, at the best place that leaves the page reasonably full. */
final class PageBreak {
    /** A better place is taken when at least this much of the height stays used. */
    private static final double WORTH = 0.4;

    private PageBreak() { }

    /** Number of strips that stand in the height; 0 when it is better to start on the next page. */
    static int after(List<Strip> strips, double height, boolean force) {
        int fitting = fitting(strips, height);
        if (fitting == strips.size()) return fitting;
        double y = 0;
        int[] best = {0, 0, 0};
        double[] used = new double[3];
        for (int i = 0; i < fitting; i++) {
            y += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).before());
            int cost = strips.get(i + 1).cost();
            best[cost] = i + 1;
            used[cost] = y;
        }
        return choose(best, used, height, force);
    }

    private static int choose(int[] best, double[] used, double height, boolean force) {
        if (best[Strip.FREE] > 0 && (used[Strip.FREE] >= WORTH * height || best[Strip.INSIDE] == 0 || !force)) return best[Strip.FREE];
        if (best[Strip.INSIDE] > 0 && (force || used[Strip.INSIDE] >= WORTH * height)) return best[Strip.INSIDE];
        if (best[Strip.FREE] > 0) return best[Strip.FREE];
        if (!force) return 0;
        return Math.max(1, best[Strip.FORBIDDEN]);
    }

    private static int fitting(List<Strip> strips, double height) {
        double y = 0;
        for (int i = 0; i < strips.size(); i++) {
            y += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).before());
            if (y > height + 0.01) return i;
        }
        return strips.size();
    }
}
