package dev.deckle.renderer.provenance;

import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows as CSV (RFC 4180: quotes where needed, lines end in CR LF), in UTF-8. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();

    static byte[] of(DataTable table) {
        CsvText csv = new CsvText();
        csv.row(table.columnNames());
        for (List<Object> row : table.rows()) {
            List<String> cells = new java.util.ArrayList<>();
            for (int c = 0; c < row.size(); c++) cells.add(plain(row.get(c), table.columns().get(c)));
            csv.row(cells);
        }
        return csv.bytes();
    }

    /** A cell as its file wrote it; a number else without an empty fraction. */
    static String plain(Object cell, Column column) {
        if (cell == null) return "";
        return column.written(cell).orElseGet(() ->
                cell instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15 ? String.valueOf(d.longValue()) : String.valueOf(cell));
    }

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
