package dev.deckle.renderer.layout.table;

import java.util.List;

/** Widths of columns from what stands in them. All in points, padding included. */
final class ColumnWidths {
    private ColumnWidths() { }

    /** What a column needs at least (no word torn), what it would like (no line wrapped), and the widest decimal tail. */
    record Needs(double[] min, double[] natural, double[] tail) { }

    static Needs needs(Grid grid, List<List<SetCell>> rows, double size, double padding) {
        int n = grid.columns();
        Needs needs = new Needs(new double[n], new double[n], new double[n]);
        double[] integer = new double[n];
        for (List<SetCell> row : rows) for (SetCell cell : row) single(cell, size, padding, needs, integer);
        for (int c = 0; c < n; c++) {
            needs.natural[c] = Math.max(needs.natural[c], integer[c] + needs.tail[c] + padding);
            needs.min[c] = Math.max(needs.min[c], integer[c] + needs.tail[c] + padding);
        }
        for (List<SetCell> row : rows) for (SetCell cell : row) spread(cell, size, padding, needs);
        return needs;
    }

    private static void single(SetCell cell, double size, double padding, Needs needs, double[] integer) {
        if (cell.place().span() > 1) return;
        int c = cell.place().column();
        double natural = cell.text().naturalWidth(size);
        if (cell.tail() != null) {
            double tail = cell.tailWidth(size);
            integer[c] = Math.max(integer[c], natural - tail);
            needs.tail[c] = Math.max(needs.tail[c], tail);
        }
        needs.natural[c] = Math.max(needs.natural[c], natural + padding);
        needs.min[c] = Math.max(needs.min[c], cell.text().minWidth(size) + padding);
    }

    /** A spanning head or body cell widens its columns evenly where they are too narrow for its longest word. */
    private static void spread(SetCell cell, double size, double padding, Needs needs) {
        Grid.GridCell place = cell.place();
        if (place.span() <= 1 || place.span() >= needs.min.length && needs.min.length > 1) return;
        double min = 0;
        for (int c = place.column(); c < place.column() + place.span(); c++) min += needs.min[c];
        double missing = (cell.text().minWidth(size) + padding - min) / place.span();
        if (missing <= 0) return;
        for (int c = place.column(); c < place.column() + place.span(); c++) {
            needs.min[c] += missing;
            needs.natural[c] = Math.max(needs.natural[c], needs.min[c]);
        }
    }

    /**
     * Shares a width: by the author's weights, else by the contents.
     *
     * @param least what one character needs; no column gets less while the width allows
     */
    static double[] share(Needs needs, List<Double> weights, double width, double least) {
        int n = needs.min.length;
        double[] widths = new double[n];
        if (!weights.isEmpty()) {
            double sum = 0;
            for (int c = 0; c < n; c++) sum += weight(weights, c);
            for (int c = 0; c < n; c++) widths[c] = width * weight(weights, c) / sum;
            return widths;
        }
        double min = sum(needs.min);
        double natural = sum(needs.natural);
        for (int c = 0; c < n; c++) {
            if (natural <= width) widths[c] = needs.natural[c] + (width - natural) * (0.5 / n + 0.5 * needs.natural[c] / natural);
            else if (min <= width) widths[c] = needs.min[c] + (width - min) * (needs.natural[c] - needs.min[c]) / Math.max(natural - min, 0.01);
            else widths[c] = squeezed(needs.min, c, width, Math.min(least, width / n));
        }
        return widths;
    }

    /** Where even single words do not fit: one character for each column, and the rest by what they lack. */
    private static double squeezed(double[] min, int column, double width, double least) {
        double lacking = 0;
        for (double m : min) lacking += Math.max(0, m - least);
        return least + (width - least * min.length) * Math.max(0, min[column] - least) / Math.max(lacking, 0.01);
    }

    private static double weight(List<Double> weights, int column) {
        return column < weights.size() ? weights.get(column) : 1;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double v : values) sum += v;
        return sum;
    }
}
