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
        if (!(value instanceof Map<?, ?> map)) return Cell.of(Texts.shown(value, words.one(word, where, value)));
        Map<String, Object> given = new LinkedHashMap<>();
        map.forEach((k, v) -> given.put(String.valueOf(k), v));
        NamedOptions o = words.read(word, where, given);
        Object text = o.any("text");
        Cell cell = new Cell(text == null ? "" : Texts.shown(text, words.one(word, where, text)), count(o, "span"), count(o, "rows"),
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

    /** Spans end where their rows do: at the table's end, and at a remark or group name across all columns. */
    static List<Row> clamp(List<Row> rows) {
        List<Row> clamped = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int end = r + 1;
            while (end < rows.size() && rows.get(end).kind() == RowKind.CELLS) end++;
            int most = end - r;
            Row row = rows.get(r);
            clamped.add(new Row(row.where(), row.kind(), row.cells().stream()
                    .map(c -> new Cell(c.text(), c.span(), Math.min(c.rows(), most), c.align(), c.bold())).toList()));
        }
        return clamped;
    }

    /** Warns of rows that leave columns empty, spans counted; alignments and widths must not name more columns than there are. */
    static void check(Build build, Where where, List<Row> head, List<Row> body, int counted) {
        List<Row> rows = new ArrayList<>(head);
        rows.addAll(body);
        List<Integer> widths = new ArrayList<>(widths(head));
        widths.addAll(widths(body));
        int columns = widths.stream().mapToInt(w -> w).max().orElse(0);
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).kind() == RowKind.CELLS && widths.get(i) < columns)
                build.warning("ragged-table", rows.get(i).where(), "this row fills " + widths.get(i) + " of the table's " + columns(columns),
                        "count the cells, with span: and rows: of those above; an empty cell is ''");
        if (columns > 0 && counted > columns)
            build.error("ragged-table", where, "the table has " + columns(columns) + ", but alignments or widths for " + counted, "");
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
