package dev.deckle.data;

import dev.deckle.data.ExcelCells.Cell;
import dev.deckle.model.diagnostic.Options;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a table of the rows of one sheet: finds where it starts and ends, its header, and what merged cells mean. For one reading. */
final class ExcelTable {
    private final String sheet;
    private final Options options;
    private final Findings findings;
    private final Grid grid;
    private final ExcelRange range;
    private final int headerRows;
    private final List<ExcelRange> merges = new ArrayList<>();
    private final Map<ExcelRange, Cell> mergedValues = new HashMap<>();
    private final List<TreeMap<Integer, Cell>> head = new ArrayList<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private int lastRow;
    private boolean ended;
    private boolean told;

    ExcelTable(String sheet, Options options, Findings findings) {
        this.sheet = sheet;
        this.options = options;
        this.findings = findings;
        this.grid = new Grid(findings, this::place);
        this.range = range();
        this.headerRows = headerRows();
    }

    private String place(int row, int column) {
        return column == 0 ? "sheet '" + sheet + "': " : "cell " + ExcelRange.address(row, column) + " of sheet '" + sheet + "': ";
    }

    private ExcelRange range() {
        String text = options.text("range", null);
        if (text == null) return null;
        return ExcelRange.of(text).orElseThrow(() -> options.wrong("range", text, "one such as 'B3:F20'"));
    }

    private int headerRows() {
        Object header = options.get("header");
        if (header == null || Boolean.TRUE.equals(header)) return 1;
        return header instanceof Number ? options.count("header", 1) : 0;
    }

    void merged(List<ExcelRange> all) {
        merges.addAll(all);
    }

    Grid grid() {
        if (names.isEmpty() && !head.isEmpty()) header();
        if (names.isEmpty()) throw findings.fatal("empty-data", findings.at(0, 0), place(0, 0) + "there is nothing in it", "name another sheet or range");
        names.values().forEach(grid::column);
        return grid;
    }

    void row(int number, Map<Integer, Cell> written) {
        if (range != null && !range.holds(number) || ended) {
            below(number, written);
            return;
        }
        TreeMap<Integer, Cell> row = cut(filled(number, written));
        boolean gap = lastRow > 0 && number > lastRow + 1;
        if (row.isEmpty() || gap && range == null) {
            ended = lastRow > 0 && range == null;
            if (ended) below(number, row);
            return;
        }
        lastRow = number;
        if (head.size() < headerRows) head.add(row);
        else data(number, row);
    }

    private void below(int number, Map<Integer, Cell> row) {
        if (range != null || row.isEmpty() || told) return;
        told = true;
        findings.warning("rows-not-read", findings.at(number, 0), place(number, 0) + "the table ends at the empty row before row " + number + "; what follows is not read",
            "say which cells are meant: range: 'A1:…'");
    }

    /** With the value of each merged cell in all the cells it covers. */
    private TreeMap<Integer, Cell> filled(int number, Map<Integer, Cell> written) {
        TreeMap<Integer, Cell> row = new TreeMap<>(written);
        for (ExcelRange merge : merges) {
            if (!merge.holds(number)) continue;
            if (number == merge.top() && written.containsKey(merge.left())) mergedValues.put(merge, written.get(merge.left()));
            Cell value = mergedValues.get(merge);
            for (int column = merge.left(); value != null && column <= merge.right(); column++) row.put(column, value);
        }
        return row;
    }

    private TreeMap<Integer, Cell> cut(TreeMap<Integer, Cell> row) {
        if (range != null) row.keySet().removeIf(column -> column < range.left() || column > range.right());
        return row;
    }

    /** Names from the header rows; parts above each other are joined. */
    private void header() {
        List<String> given = options.get("header") instanceof Iterable<?> ? options.texts("header") : List.of();
        int left = range != null ? range.left() : head.stream().mapToInt(r -> r.firstKey()).min().orElse(1);
        int right = range != null ? range.right() : head.stream().mapToInt(r -> r.lastKey()).max().orElse(0);
        for (int column = left; column <= right; column++) {
            String name = headerRows > 0 ? joined(column) : column - left < given.size() ? given.get(column - left) : "";
            add(column, name.isEmpty() ? "column " + ExcelRange.letters(column) : name);
        }
    }

    private String joined(int column) {
        List<String> parts = new ArrayList<>();
        for (Map<Integer, Cell> row : head) {
            Cell cell = row.get(column);
            String part = cell == null || cell.value() == null ? "" : text(cell.value()).strip().replaceAll("\\s+", " ");
            if (!part.isEmpty() && !parts.contains(part)) parts.add(part);
        }
        return String.join(" ", parts);
    }

    private static String text(Object value) {
        return value instanceof Double d && d == Math.rint(d) ? String.valueOf(d.longValue()) : String.valueOf(value);
    }

    private void add(int column, String name) {
        if (names.containsValue(name)) {
            findings.error("duplicate-column", findings.at(lastRow, column), place(lastRow, column) + "the column is called " + Findings.shown(name) + " like another",
                "give it a name of its own, or say how many rows the header has: header: 2");
            name = name + " " + ExcelRange.letters(column);
        }
        names.put(column, name);
    }

    private void data(int number, TreeMap<Integer, Cell> row) {
        if (names.isEmpty()) {
            if (headerRows == 0) head.add(row);
            header();
        }
        row.forEach((column, cell) -> {
            String name = names.get(column);
            if (name == null) outside(number, column);
            else put(name, cell, number, column);
        });
        grid.endRow(number);
    }

    private void put(String name, Cell cell, int row, int column) {
        if (cell.fault() != null) findings.error("bad-value", findings.at(row, column), place(row, column) + cell.fault(), "correct it and save the workbook again");
        grid.column(name).formatted(cell.value() == null || cell.value() instanceof String ? null : cell.format());
        grid.set(name, cell.value(), row, column);
    }

    private void outside(int row, int column) {
        if (told) return;
        told = true;
        findings.warning("cells-not-read", findings.at(row, column), place(row, column) + "it has no column in the header and is not read", "give the column a name, or say range:");
    }
}
