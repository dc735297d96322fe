package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

        IntStream rows() {
            return IntStream.range(row, row + tag().rowSpan());
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
        Heads heads = new Heads();
        for (Cell cell : cells) {
            if (cell.tag().role() != Tag.Role.TD) continue;
            List<Element> named = heads.of(cell).stream().map(Cell::element).toList();
            named.forEach(ids::of);
            cell.element().heads = named;
        }
    }

    /** All head cells, by what they head. */
    private final class Heads {
        private final List<Cell> down = new ArrayList<>();
        private final Map<Integer, List<Cell>> across = new HashMap<>();
        /** Heads that have their row for themselves: each names the group of the rows below it. */
        private final TreeMap<Integer, Cell> groups = new TreeMap<>();

        Heads() {
            Map<Integer, Integer> inRow = new HashMap<>();
            for (Cell cell : cells) cell.rows().forEach(r -> inRow.merge(r, 1, Integer::sum));
            for (Cell cell : cells) if (cell.tag().role() == Tag.Role.TH) add(cell, cell.rows().allMatch(r -> inRow.get(r) == 1));
        }

        private void add(Cell head, boolean alone) {
            Tag.Scope scope = head.tag().scope();
            if (scope == Tag.Scope.ROW && alone) {
                groups.put(head.row, head);
                return;
            }
            if (scope != Tag.Scope.ROW) down.add(head);
            if (scope == Tag.Scope.ROW || scope == Tag.Scope.BOTH) head.rows().forEach(r -> across.computeIfAbsent(r, k -> new ArrayList<>()).add(head));
        }

        Set<Cell> of(Cell cell) {
            Set<Cell> heads = new LinkedHashSet<>();
            for (Cell head : down) if (head.row < cell.row && head.sharesColumn(cell)) heads.add(head);
            Map.Entry<Integer, Cell> group = groups.lowerEntry(cell.row);
            if (group != null) heads.add(group.getValue());
            cell.rows().forEach(r -> across.getOrDefault(r, List.of()).stream().filter(h -> h.column < cell.column).forEach(heads::add));
            return heads;
        }
    }

    private int free(int index) {
        return index < free.length ? free[index] : 0;
    }
}
