package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Table;
import java.util.ArrayList;
import java.util.List;

/** A table's cells with their columns, spans resolved. */
record Grid(int columns, List<GridRow> rows) {

    /** A row: which part of the table it is in, and its own cells (not those that reach in from above). */
    record GridRow(Table.Row row, boolean head, List<GridCell> cells, boolean covered) { }

    /** A cell at its place. Spans never reach out of the table or out of the head. */
    record GridCell(Table.Cell cell, int row, int column, int span, int rows) { }

    static Grid of(Table table) {
        int columns = Math.max(1, Math.max(width(table.head()), width(table.body())));
        List<GridRow> rows = new ArrayList<>();
        rows.addAll(place(table.head(), true, 0, columns));
        rows.addAll(place(table.body(), false, table.head().size(), columns));
        return new Grid(columns, List.copyOf(rows));
    }

    private static int width(List<Table.Row> rows) {
        int[] covered = new int[0];
        int widest = 0;
        for (Table.Row row : rows) {
            if (row.kind() != Table.RowKind.CELLS) {
                covered = next(covered);
                continue;
            }
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (column < covered.length && covered[column] > 0) column++;
                if (column + cell.span() > covered.length) covered = java.util.Arrays.copyOf(covered, column + cell.span());
                int end = column + room(covered, column, cell.span());
                for (int c = column; c < end; c++) covered[c] = cell.rows();
                column = end;
            }
            for (int c = column; c < covered.length; c++) if (covered[c] > 0) column = c + 1;
            widest = Math.max(widest, column);
            covered = next(covered);
        }
        return widest;
    }

    private static int[] next(int[] covered) {
        int[] left = covered.clone();
        for (int c = 0; c < left.length; c++) left[c] = Math.max(0, left[c] - 1);
        return left;
    }

    private static List<GridRow> place(List<Table.Row> rows, boolean head, int first, int columns) {
        List<GridRow> placed = new ArrayList<>();
        int[] covered = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            Table.Row row = rows.get(r);
            boolean reached = java.util.Arrays.stream(covered).anyMatch(c -> c > 0);
            List<GridCell> cells = new ArrayList<>();
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (column < columns && covered[column] > 0) column++;
                if (column >= columns) break;
                int span = row.kind() == Table.RowKind.CELLS ? room(covered, column, cell.span()) : columns - column;
                int tall = row.kind() == Table.RowKind.CELLS ? Math.min(cell.rows(), rows.size() - r) : 1;
                cells.add(new GridCell(cell, first + r, column, span, tall));
                for (int c = column; c < column + span; c++) covered[c] = tall;
                column += span;
            }
            for (; column < columns; column++) {
                if (covered[column] > 0) continue;
                cells.add(new GridCell(Table.Cell.of(""), first + r, column, 1, 1));
                covered[column] = 1;
            }
            placed.add(new GridRow(row, head, List.copyOf(cells), reached));
            covered = next(covered);
        }
        return placed;
    }

    private static int room(int[] covered, int column, int span) {
        int end = column;
        while (end < covered.length && end < column + span && covered[end] == 0) end++;
        return Math.max(1, end - column);
    }
}
