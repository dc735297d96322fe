package dev.deckle.renderer.layout.table;

import java.util.List;

/**
 * What the contents of columns need at one type size, in points, without the gaps.
 *
 * @param least   with words broken to single characters; numbers are never broken
 * @param min     with no word broken
 * @param natural with no line broken
 * @param tail    the widest decimal tail
 */
record ColumnNeeds(double[] least, double[] min, double[] natural, double[] tail) {

    /** @param gap between columns, which a cell over several of them covers */
    static ColumnNeeds of(int columns, List<List<SetCell>> rows, double size, double gap) {
        ColumnNeeds needs = new ColumnNeeds(new double[columns], new double[columns], new double[columns], new double[columns]);
        double[] integer = new double[columns];
        for (List<SetCell> row : rows) for (SetCell cell : row) needs.single(cell, size, integer);
        for (int c = 0; c < columns; c++) {
            double number = integer[c] + needs.tail[c];
            for (double[] need : List.of(needs.least, needs.min, needs.natural)) need[c] = Math.max(need[c], number);
        }
        for (List<SetCell> row : rows) for (SetCell cell : row) needs.spread(cell, size, gap);
        for (int c = 0; c < columns; c++) {
            needs.min[c] = Math.max(needs.least[c], needs.min[c]);
            needs.natural[c] = Math.max(needs.min[c], needs.natural[c]);
        }
        return needs;
    }

    private void single(SetCell cell, double size, double[] integer) {
        if (cell.place().span() > 1) return;
        int c = cell.place().column();
        natural[c] = Math.max(natural[c], cell.naturalWidth(size));
        min[c] = Math.max(min[c], cell.minWidth(size));
        least[c] = Math.max(least[c], cell.leastWidth(size));
        if (cell.tail() == null) return;
        tail[c] = Math.max(tail[c], cell.tailWidth(size));
        integer[c] = Math.max(integer[c], cell.naturalWidth(size) - cell.tailWidth(size));
    }

    /** A spanning cell widens its columns evenly where they are too narrow for its longest word. */
    private void spread(SetCell cell, double size, double gap) {
        Grid.GridCell place = cell.place();
        if (place.span() <= 1 || place.span() >= min.length) return;
        double covered = gap * (place.span() - 1);
        spread(place, least, cell.leastWidth(size) - covered);
        spread(place, min, cell.minWidth(size) - covered);
        spread(place, natural, cell.minWidth(size) - covered);
    }

    private static void spread(Grid.GridCell place, double[] have, double need) {
        double missing = need;
        for (int c = place.column(); c < place.column() + place.span(); c++) missing -= have[c];
        for (int c = place.column(); missing > 0 && c < place.column() + place.span(); c++) have[c] += missing / place.span();
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double v : values) sum += v;
        return sum;
    }
}
