package dev.deckle.renderer.layout.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Fits columns into a width: gaps give way first, then the type down to its floor, then words are broken. Numbers never are. */
final class ColumnFitter {
    /** Beyond this factor of its natural width a table is not stretched: its columns would lose sight of one another. */
    private static final double STRETCH = 1.9;
    /** Of the width: a table that would be nearly as wide as its place is just as wide. */
    private static final double NEARLY = 0.85;
    /** Half the narrowest gap between columns, in em. */
    private static final double TIGHT = 0.32;
    /** Half the gap down to which gaps shrink so that no line need be broken, in em. */
    private static final double SNUG = 0.4;
    /** From one size tried to the next smaller. */
    private static final double STEP = 0.97;
    /** Of the width: a longer word is broken rather than all the type made small, where one of both must be. */
    private static final double LONG_WORD = 0.3;

    private final int columns;
    private final List<List<SetCell>> rows;
    private final List<Double> weights;
    private final boolean edged;
    private final boolean full;

    /**
     * @param edged has space at its left and right too
     * @param full  takes the whole width; the columns between the first and the last get what nothing needs
     */
    ColumnFitter(int columns, List<List<SetCell>> rows, List<Double> weights, boolean edged, boolean full) {
        this.columns = columns;
        this.rows = rows;
        this.weights = weights;
        this.edged = edged;
        this.full = full && columns > 2;
    }

    double naturalWidth(double size, double pad) {
        return ColumnNeeds.sum(needs(size).natural()) + sides() * pad;
    }

    /**
     * Takes the largest type at which no word is broken; where even the floor does not do, the largest at which only long words are.
     *
     * @param size wanted, in points
     * @param pad  wanted left and right of a cell
     */
    ColumnFit fit(double width, double size, double floor, double pad) {
        ColumnFit whole = largest(width, size, floor, pad, ColumnNeeds::min);
        if (whole != null) return whole;
        ColumnFit torn = largest(width, size, floor, pad, needs -> torn(needs, width));
        if (torn != null) return torn;
        ColumnNeeds needs = needs(floor);
        double needed = ColumnNeeds.sum(needs.least()) + sides() * TIGHT * floor;
        return needed <= width ? set(width, floor, pad, needs, needs.least())
                : new ColumnFit(floor, edged ? TIGHT * floor : 0, TIGHT * floor, needs.least(), needs.tail(), needed);
    }

    private ColumnFit largest(double width, double size, double floor, double pad, Function<ColumnNeeds, double[]> lower) {
        for (double s = size; ; s = Math.max(floor, s * STEP)) {
            ColumnNeeds needs = needs(s);
            double[] low = lower.apply(needs);
            if (ColumnNeeds.sum(low) + sides() * TIGHT * s <= width) return set(width, s, pad, needs, low);
            if (s <= floor) return null;
        }
    }

    private static double[] torn(ColumnNeeds needs, double width) {
        double[] torn = new double[needs.min().length];
        for (int c = 0; c < torn.length; c++) torn[c] = Math.max(needs.least()[c], Math.min(needs.min()[c], width * LONG_WORD));
        return torn;
    }

    /** @param low what each column gets at least; in sum not wider than there is room for */
    private ColumnFit set(double width, double size, double wanted, ColumnNeeds needs, double[] low) {
        double pad = pad(width, size, wanted, needs, low);
        double edge = edged ? pad : 0;
        double room = width - sides() * pad;
        double natural = ColumnNeeds.sum(needs.natural());
        if (!weights.isEmpty()) return new ColumnFit(size, edge, pad, byWeight(room, pad, needs, low), needs.tail(), 0);
        if (natural > room) return new ColumnFit(size, edge, pad, low == needs.min() ? fair(needs, room) : between(low, needs.min(), room), needs.tail(), 0);
        if (full) return new ColumnFit(size, edge, pad, widened(needs.natural(), room - natural), needs.tail(), 0);
        double used = used(natural + sides() * pad, width);
        double left = used - natural - sides() * pad;
        double[] widths = needs.natural().clone();
        if (columns == 1) widths[0] += left;
        return new ColumnFit(size, edge, columns == 1 ? pad : pad + left / (2 * (columns - 1)), widths, needs.tail(), 0);
    }

    private double pad(double width, double size, double wanted, ColumnNeeds needs, double[] low) {
        if (sides() == 0) return 0;
        double unbroken = (width - ColumnNeeds.sum(needs.natural())) / sides();
        if (unbroken >= SNUG * size) return Math.min(wanted, unbroken);
        return Math.max(TIGHT * size, Math.min(wanted, (width - ColumnNeeds.sum(low)) / sides()));
    }

    private static double used(double natural, double width) {
        double wished = Math.max(natural * STRETCH, width * 0.5);
        return wished >= width * NEARLY ? width : wished;
    }

    private static double[] widened(double[] natural, double spare) {
        double[] widths = natural.clone();
        for (int c = 1; c < widths.length - 1; c++) widths[c] += spare / (widths.length - 2);
        return widths;
    }

    /** A column that needs no more than an even share keeps its lines whole; the others share what it leaves by the length of theirs. No word is broken. */
    private static double[] fair(ColumnNeeds needs, double room) {
        double[] widths = needs.natural().clone();
        boolean[] whole = new boolean[widths.length];
        double rest = room - keep(widths, room, whole);
        double wanted = 0;
        for (int c = 0; c < widths.length; c++) wanted += whole[c] ? 0 : widths[c];
        double lacking = 0, spare = 0;
        for (int c = 0; c < widths.length; c++) {
            if (!whole[c]) widths[c] *= rest / wanted;
            lacking += Math.max(0, needs.min()[c] - widths[c]);
            spare += Math.max(0, widths[c] - needs.min()[c]);
        }
        double taken = lacking == 0 ? 0 : Math.min(1, lacking / spare);
        for (int c = 0; c < widths.length; c++) widths[c] = Math.max(needs.min()[c], widths[c] - (widths[c] - needs.min()[c]) * taken);
        return widths;
    }

    /** Marks the columns that need no more than an even share, and says what they take together. */
    private static double keep(double[] widths, double room, boolean[] whole) {
        double taken = 0;
        int left = widths.length;
        for (int c : IntStream.range(0, left).boxed().sorted(Comparator.comparingDouble(c -> widths[c])).toList()) {
            whole[c] = widths[c] * left <= room - taken;
            if (!whole[c]) break;
            taken += widths[c];
            left--;
        }
        return taken;
    }

    /** All get what they need at least, and of the rest each in the measure of what it lacks. */
    private static double[] between(double[] low, double[] high, double room) {
        double rest = room - ColumnNeeds.sum(low);
        double lacking = Math.max(0.01, ColumnNeeds.sum(high) - ColumnNeeds.sum(low));
        double[] widths = low.clone();
        for (int c = 0; c < widths.length; c++) widths[c] += rest * (high[c] - low[c]) / lacking;
        return widths;
    }

    /** The author's shares of the width, gaps included; what needs more than its share gets it from the others. */
    private double[] byWeight(double room, double pad, ColumnNeeds needs, double[] low) {
        double[] widths = low.clone();
        boolean[] settled = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            settled[c] = weight(c) == 0;
            double more = settled[c] ? needs.natural()[c] - low[c] : 0;
            if (ColumnNeeds.sum(widths) + more <= room) widths[c] += more;
        }
        while (!share(room, pad, widths, settled)) { }
        return widths;
    }

    /** Shares among the columns not settled; settles the first that would get too little, and says whether none did. */
    private boolean share(double room, double pad, double[] widths, boolean[] settled) {
        double rest = room;
        double weights = 0;
        for (int c = 0; c < columns; c++) {
            rest += settled[c] ? -widths[c] : pads(c) * pad;
            weights += settled[c] ? 0 : weight(c);
        }
        double[] shares = widths.clone();
        for (int c = 0; c < columns; c++) {
            if (settled[c]) continue;
            shares[c] = rest * weight(c) / weights - pads(c) * pad;
            if (shares[c] >= widths[c]) continue;
            settled[c] = true;
            return false;
        }
        System.arraycopy(shares, 0, widths, 0, columns);
        return true;
    }

    private double weight(int column) {
        return column < weights.size() ? weights.get(column) : 1;
    }

    private ColumnNeeds needs(double size) {
        return ColumnNeeds.of(columns, rows, size, 2 * TIGHT * size);
    }

    /** How many sides of cells have space. */
    private int sides() {
        return 2 * columns - (edged ? 0 : 2);
    }

    private int pads(int column) {
        return 2 - (!edged && column == 0 ? 1 : 0) - (!edged && column == columns - 1 ? 1 : 0);
    }
}
