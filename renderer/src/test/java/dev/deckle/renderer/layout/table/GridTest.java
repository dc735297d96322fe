package dev.deckle.renderer.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Table;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridTest {
    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(Where.NONE, Table.RowKind.CELLS, List.of(cells));
    }

    private static Table.Cell cell(int span, int rows) {
        return new Table.Cell("x", span, rows, Table.Align.AUTO, false);
    }

    private static Grid grid(List<Table.Row> head, List<Table.Row> body) {
        return Grid.of(new Table(Where.NONE, "", "", head, body, List.of(), List.of(), false, Map.of(), Table.Best.NONE, "", List.of()));
    }

    @Test
    void spansOfTheHeadCountForTheWidth() {
        assertEquals(3, grid(List.of(row(cell(1, 1), cell(2, 1))), List.of(row(cell(1, 1)))).columns());
    }

    @Test
    void cellsMoveRightOfACellThatReachesDown() {
        Grid grid = grid(List.of(), List.of(row(cell(1, 2), cell(1, 1)), row(cell(1, 1))));
        assertEquals(1, grid.rows().get(1).cells().get(0).column());
        assertTrue(grid.rows().get(1).covered());
    }

    @Test
    void aCellBesideOneThatASpanRanIntoHasItsColumn() {
        Grid grid = grid(List.of(), List.of(row(cell(1, 1), cell(1, 3)), row(cell(2, 1)), row(cell(1, 1), cell(1, 1))));
        assertEquals(3, grid.columns());
        assertEquals(2, grid.rows().get(2).cells().stream().filter(c -> c.cell().text().equals("x")).count());
    }

    @Test
    void missingCellsAreFilled() {
        Grid grid = grid(List.of(), List.of(row(cell(1, 1), cell(1, 1), cell(1, 1)), row(cell(1, 1))));
        assertEquals(3, grid.rows().get(1).cells().size());
    }

    @Test
    void aSpanNeverReachesOutOfTheTable() {
        Grid grid = grid(List.of(), List.of(row(cell(1, 1), cell(1, 9))));
        assertEquals(1, grid.rows().get(0).cells().get(1).rows());
    }

    @Test
    void everyPlaceIsCoveredOnce() {
        Grid grid = grid(List.of(row(cell(1, 2), cell(2, 1)), row(cell(1, 1), cell(1, 1))),
                List.of(row(cell(1, 3), cell(1, 1), cell(1, 1)), row(cell(2, 1)), row(cell(1, 1), cell(1, 1))));
        int[][] covered = new int[grid.rows().size()][grid.columns()];
        grid.rows().forEach(r -> r.cells().forEach(c -> {
            for (int y = 0; y < c.rows(); y++) for (int x = 0; x < c.span(); x++) covered[c.row() + y][c.column() + x]++;
        }));
        for (int[] row : covered) for (int times : row) assertEquals(1, times);
    }
}
