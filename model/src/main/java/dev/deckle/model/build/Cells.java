package dev.deckle.model.build;

import dev.deckle.model.block.Table.Align;
import dev.deckle.model.block.Table.Cell;
import dev.deckle.model.block.Table.Row;
import dev.deckle.model.block.Table.RowKind;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads cells and checks that the rows of a table make a rectangle. */
final class Cells {
    private Cells() { }

    static List<?> list(Object value) {
        return value instanceof Collection<?> c ? new ArrayList<>(c) : List.of(value);
    }

    static Cell of(Words words, String word, Where where, Object value) {
        if (value == null) return Cell.of("");
        if (value instanceof Cell cell) return cell;
        if (!(value instanceof Map<?, ?> map)) return Cell.of(words.one(word, where, value));
        Map<String, Object> given = new LinkedHashMap<>();
        map.forEach((k, v) -> given.put(String.valueOf(k), v));
        NamedOptions o = words.read(word, where, given);
        Object text = o.any("text");
        Cell cell = new Cell(text == null ? "" : words.one(word, where, text), count(o, "span"), count(o, "rows"),
                o.choice("align", Align.class, Align.AUTO), o.flag("bold"));
        o.end();
        return cell;
    }

    private static int count(NamedOptions o, String name) {
        Double n = o.number(name);
        if (n == null) return 1;
        if (n >= 1 && n % 1 == 0 && n <= 10_000) return n.intValue();
        o.wrong(name, "a whole number from 1", n);
        return 1;
    }

    /** Every row must fill the same columns, spans counted; alignments and widths must not name more. */
    static void check(Build build, List<Row> head, List<Row> body, List<Integer> counts) {
        List<Integer> headWidths = widths(head);
        List<Integer> bodyWidths = widths(body);
        List<Row> rows = new ArrayList<>(head);
        rows.addAll(body);
        List<Integer> all = new ArrayList<>(headWidths);
        all.addAll(bodyWidths);
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() != RowKind.CELLS) continue;
            if (first < 0) first = i;
            else if (!all.get(i).equals(all.get(first)))
                build.error("ragged-table", rows.get(i).where(), "this row fills " + columns(all.get(i)) + ", the table's first row "
                        + all.get(first), "count the cells, with span: and rows: of those above; an empty cell is ''");
        }
        if (first < 0) return;
        int columns = all.get(first);
        for (int n : counts) if (n > columns)
            build.error("ragged-table", rows.get(first).where(), "the table has " + columns(columns) + ", but alignments or widths for " + n, "");
    }

    private static String columns(int n) {
        return n == 1 ? "1 column" : n + " columns";
    }

    /** Columns filled by each row, with those covered by a cell above. */
    private static List<Integer> widths(List<Row> rows) {
        List<Integer> result = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind() != RowKind.CELLS) {
                result.add(0);
                open.forEach(o -> o[1]--);
            } else {
                open.removeIf(o -> o[1] <= 0);
                int covered = open.stream().mapToInt(o -> o[0]).sum();
                open.forEach(o -> o[1]--);
                result.add(covered + row.cells().stream().mapToInt(Cell::span).sum());
                row.cells().stream().filter(c -> c.rows() > 1).forEach(c -> open.add(new int[] {c.span(), c.rows() - 1}));
            }
            open.removeIf(o -> o[1] <= 0);
        }
        return result;
    }
}
