package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Table;
import dev.deckle.renderer.text.Typesetter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether the first column of a table names its rows, so that readers hear it with each cell. Only where that is plain. */
final class Labels {
    private static final int LONGEST = 60;

    private Labels() { }

    /** Cells over several rows; or short words, each once, beside a column of numbers. */
    static boolean first(Grid grid) {
        List<Grid.GridCell> cells = body(grid, 0);
        if (grid.columns() < 2 || cells.isEmpty()) return false;
        if (cells.stream().anyMatch(c -> c.rows() > 1)) return true;
        Set<String> seen = new HashSet<>();
        for (Grid.GridCell cell : cells) {
            String text = plain(cell);
            if (Numbers.blank(text) || Numbers.is(text) || text.length() > LONGEST || !seen.add(text)) return false;
        }
        for (int c = 1; c < grid.columns(); c++) if (numbers(body(grid, c))) return true;
        return false;
    }

    private static boolean numbers(List<Grid.GridCell> cells) {
        List<String> texts = cells.stream().map(Labels::plain).filter(t -> !Numbers.blank(t)).toList();
        return !texts.isEmpty() && texts.stream().allMatch(Numbers::is);
    }

    private static List<Grid.GridCell> body(Grid grid, int column) {
        return grid.rows().stream().filter(r -> !r.head() && r.row().kind() == Table.RowKind.CELLS).flatMap(r -> r.cells().stream())
                .filter(c -> c.column() == column).toList();
    }

    private static String plain(Grid.GridCell cell) {
        return Typesetter.strip(cell.cell().text()).strip();
    }
}
