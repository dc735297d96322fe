package dev.deckle.renderer.property;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.property.Inspected.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the tables of a page: what stands in a column does not reach into the next one. */
final class TableJudge {
    /** The columns of a cell, the last one included. */
    private record Cell(int first, int last, boolean tall) { }

    private final Map<Integer, Map<Integer, Cell>> tables = new LinkedHashMap<>();
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private TableJudge() { }

    static List<String> faults(Page page, List<Ink> texts) {
        TableJudge judge = new TableJudge();
        page.items().forEach(i -> judge.walk(i, 0, 0));
        judge.tables.forEach((table, cells) -> judge.table(cells, texts.stream().filter(t -> t.in(table)).toList()));
        return judge.faults;
    }

    /** Cells stand in their rows from left to right, empty ones too. */
    private void walk(Item item, int table, int row) {
        if (!(item instanceof Group g)) return;
        Tag tag = g.tag();
        Role role = tag == null ? null : tag.role();
        if (role == Role.TD || role == Role.TH) cell(tag, table, row);
        g.items().forEach(i -> walk(i, role == Role.TABLE ? tag.key() : table, role == Role.TR ? tag.key() : row));
    }

    private void cell(Tag tag, int table, int row) {
        Map<Integer, Cell> cells = tables.computeIfAbsent(table, k -> new LinkedHashMap<>());
        int first = widths.getOrDefault(row, 0);
        Cell known = cells.putIfAbsent(tag.key(), new Cell(first, first + tag.columnSpan() - 1, tag.rowSpan() > 1));
        // a line further down in the same row
        if (known != null && known.first < first) return;
        widths.put(row, first + tag.columnSpan());
    }

    /** Only tables without cells over several rows: on a further page it is not told where those stand. */
    private void table(Map<Integer, Cell> cells, List<Ink> texts) {
        if (cells.values().stream().anyMatch(Cell::tall)) return;
        pieces(texts).forEach(p -> piece(cells, p));
    }

    /** Pieces side by side: the next begins where a row stands higher than the one before. */
    private static List<List<Ink>> pieces(List<Ink> texts) {
        List<List<Ink>> pieces = new ArrayList<>();
        double top = Double.POSITIVE_INFINITY;
        for (int i = 0, end; i < texts.size(); i = end) {
            end = i + 1;
            while (end < texts.size() && row(texts.get(end)) == row(texts.get(i))) end++;
            List<Ink> row = texts.subList(i, end);
            double own = row.stream().mapToDouble(t -> t.box().y()).min().orElse(0);
            if (pieces.isEmpty() || own < top - 1) pieces.add(new ArrayList<>());
            pieces.get(pieces.size() - 1).addAll(row);
            top = own;
        }
        return pieces;
    }

    private static int row(Ink text) {
        return text.path().stream().filter(t -> t.role() == Role.TR).mapToInt(Tag::key).findFirst().orElse(0);
    }

    private void piece(Map<Integer, Cell> cells, List<Ink> texts) {
        int columns = cells.values().stream().mapToInt(Cell::last).max().orElse(0);
        for (int column = 1; column <= columns; column++) {
            Ink left = null;
            Ink right = null;
            for (Ink text : texts) {
                Cell cell = cells.get(text.path().stream().filter(t -> t.role() == Role.TD || t.role() == Role.TH).mapToInt(Tag::key).findFirst().orElse(0));
                if (cell == null) continue;
                if (cell.last < column && (left == null || text.box().right() > left.box().right())) left = text;
                if (cell.first >= column && (right == null || text.box().x() < right.box().x())) right = text;
            }
            if (left != null && right != null && left.box().right() > right.box().x() + PageJudge.LEAN * left.size())
                faults.add(PageJudge.name(left) + " reaches into the column of " + PageJudge.name(right));
        }
    }
}
