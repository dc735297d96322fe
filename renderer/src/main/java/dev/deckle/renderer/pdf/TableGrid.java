package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the cells of one table lie, so that data cells can name their head cells where a scope does not say enough. */
final class TableGrid {
    private final List<Cell> cells = new ArrayList<>();
    /** By column, the first row that no cell above reaches into. */
    private int[] free = new int[8];
    private int row = -1;
    private int column;
    private boolean headsSpan;

    private record Cell(Element element, int row, int column) {
        Tag tag() {
            return element.tag;
        }

        boolean sharesColumn(Cell o) {
            return column < o.column + o.tag().columnSpan() && o.column < column + tag().columnSpan();
        }

        boolean sharesRow(Cell o) {
            return row < o.row + o.tag().rowSpan() && o.row < row + tag().rowSpan();
        }
    }

    void beginRow() {
        row++;
        column = 0;
    }

    void add(Element element) {
        Tag tag = element.tag;
        while (free(column) > row) column++;
        cells.add(new Cell(element, row, column));
        for (int i = 0; i < tag.columnSpan(); i++, column++) {
            if (column >= free.length) free = Arrays.copyOf(free, 2 * column);
            free[column] = row + tag.rowSpan();
        }
        headsSpan |= tag.role() == Tag.Role.TH && (tag.columnSpan() > 1 || tag.rowSpan() > 1);
    }

    /** All cells in reading order. */
    List<Element> elements() {
        return cells.stream().map(Cell::element).toList();
    }

    /** Tells each data cell its heads, and gives these a name, when heads span several rows or columns. */
    void nameHeads(Ids ids) {
        if (!headsSpan) return;
        List<Cell> heads = cells.stream().filter(c -> c.tag().role() == Tag.Role.TH).toList();
        for (Cell cell : cells) {
            if (cell.tag().role() != Tag.Role.TD) continue;
            List<Element> named = new ArrayList<>();
            for (Cell head : heads) if (heads(head, cell)) named.add(head.element());
            named.forEach(ids::of);
            cell.element().heads = named;
        }
    }

    private static boolean heads(Cell head, Cell cell) {
        Tag.Scope scope = head.tag().scope();
        boolean down = scope != Tag.Scope.ROW && head.row < cell.row && head.sharesColumn(cell);
        boolean across = (scope == Tag.Scope.ROW || scope == Tag.Scope.BOTH) && head.column < cell.column && head.sharesRow(cell);
        return down || across;
    }

    private int free(int index) {
        return index < free.length ? free[index] : 0;
    }
}
