package dev.deckle.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object that is a whole table: columns by name, or {@code columns} and {@code rows}, or single values. Which of these it is
 * shows only at its end, so its values are kept until then.
 */
final class JsonObject {
    private record Cell(Object value, int line, int column) { }

    private final JsonTable table;
    private final JsonParser parser;
    private final Map<String, List<Cell>> lists = new LinkedHashMap<>();
    private final Map<String, Cell> singles = new LinkedHashMap<>();
    private List<String> names;
    private boolean rowsRead;

    JsonObject(JsonTable table) {
        this.table = table;
        this.parser = table.parser();
    }

    void read() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) array(key);
            else if (token == JsonToken.START_OBJECT) throw table.unfit("an object within an object");
            else singles.put(key, cell(token));
        }
        if (rowsRead) return;
        if (lists.isEmpty()) pairs();
        else columns();
    }

    private void array(String key) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && (key.equals("rows") || key.equals("data"))) rowOf(key);
            else if (token.isStructStart()) throw table.unfit("an object of objects");
            else cells.add(cell(token));
        }
        if (key.equals("columns")) names = cells.stream().map(c -> String.valueOf(c.value())).toList();
        lists.put(key, cells);
    }

    private void rowOf(String key) throws IOException {
        if (names == null) {
            throw table.findings().fatal("bad-json", table.at(), "'" + key + "' stands before 'columns'", "write \"columns\" with the names first");
        }
        if (!rowsRead) names.forEach(table.grid()::column);
        rowsRead = true;
        table.list(names);
    }

    private Cell cell(JsonToken token) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        return new Cell(table.scalar(token), at.getLineNr(), at.getColumnNr());
    }

    private void pairs() {
        singles.forEach((key, cell) -> {
            table.grid().set("name", key, cell.line(), cell.column());
            table.grid().set("value", cell.value(), cell.line(), cell.column());
            table.grid().endRow(cell.line());
        });
    }

    /** Single values beside the lists (such as a title) are no part of the table. */
    private void columns() {
        if (names != null && lists.size() <= 2 && (lists.containsKey("rows") || lists.containsKey("data")) && lists.values().stream().skip(1).allMatch(List::isEmpty)) {
            names.forEach(table.grid()::column);
            return;
        }
        int rows = lists.values().stream().mapToInt(List::size).max().orElse(0);
        lists.forEach((key, cells) -> {
            if (cells.size() < rows) {
                table.findings().error("bad-row", cells.isEmpty() ? table.at() : table.findings().at(cells.get(0).line(), cells.get(0).column()),
                    "column '" + key + "' has " + cells.size() + " values, others have " + rows, "write null for a missing value");
            }
        });
        for (int row = 0; row < rows; row++) {
            for (Map.Entry<String, List<Cell>> list : lists.entrySet()) {
                Cell cell = row < list.getValue().size() ? list.getValue().get(row) : new Cell(null, 0, 0);
                table.grid().set(list.getKey(), cell.value(), cell.line(), cell.column());
            }
            table.grid().endRow(0);
        }
    }
}
