package dev.deckle.renderer.text;

/** Sums that give the width of any stretch of cells at once. A line's width leaves out blanks at its ends. In em. */
final class Measure {
    private final double[] starts;
    private final double[] ends;
    private final Cells cells;

    Measure(Cells cells) {
        this.cells = cells;
        int n = cells.count;
        starts = new double[n + 1];
        ends = new double[n + 1];
        double x = 0;
        double content = 0;
        for (int i = 0; i < n; i++) {
            boolean soft = cells.soft(i);
            starts[i] = x + cells.gaps[i] + Spacing.blankLeft(cells, i);
            if (soft) {
                ends[i + 1] = x + cells.advances[i];
                continue;
            }
            x += cells.gaps[i] + cells.advances[i];
            if (!cells.space(i)) content = x - Spacing.blankRight(cells, i);
            ends[i + 1] = content;
        }
        starts[n] = x;
    }

    /** Where a line that begins with a cell has its left edge. */
    double start(int cell) {
        return starts[cell];
    }

    /** Width of a line of the cells {@code from} to {@code to} (exclusive), without spaces at its end. */
    double width(int from, int to) {
        return from >= to || blank(from, to) ? 0 : Math.max(0, ends[to] - starts[from]);
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!cells.space(i) && !cells.lineFeed(i)) return false;
        }
        return true;
    }
}
