package dev.deckle.renderer.layout.table;

/**
 * How columns stand in a width.
 *
 * @param size   of the type, in points
 * @param edge   space at the table's left and right
 * @param pad    space left and right of a cell inside
 * @param widths of the contents
 * @param tails  the widest decimal tail of each column
 * @param needed what the table needs at least where it does not fit; 0 where it does
 */
record ColumnFit(double size, double edge, double pad, double[] widths, double[] tails, double needed) {

    boolean fits() {
        return needed == 0;
    }

    /** Left of the contents of a column. */
    double left(int column) {
        double x = edge;
        for (int c = 0; c < column; c++) x += widths[c] + 2 * pad;
        return x;
    }

    /** Right of the contents of a column. */
    double right(int column) {
        return left(column) + widths[column];
    }

    /** Where a column begins, in the middle of the gap before it; that of the number of columns is the table's width. */
    double start(int column) {
        if (column == 0) return 0;
        return column == widths.length ? right(column - 1) + edge : left(column) - pad;
    }
}
