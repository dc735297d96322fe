package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.model.table.TableBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Collects rows whose columns are known only while they are read, as JSON and spreadsheets have them, and makes a typed table of
 * them. A column that comes late has no values in the rows before. For one reading.
 */
final class Grid {
    private final Findings findings;
    private final BiFunction<Integer, Integer, String> place;
    private final Map<String, GridColumn> columns = new LinkedHashMap<>();
    private final List<Integer> lines = new ArrayList<>();

    /** @param place words for where a cell stands, given its line and column, to be put before a message; may be empty */
    Grid(Findings findings, BiFunction<Integer, Integer, String> place) {
        this.findings = findings;
        this.place = place;
    }

    Grid(Findings findings) {
        this(findings, (line, column) -> "");
    }

    int rowCount() {
        return lines.size();
    }

    /** The column of this name, new if need be. */
    GridColumn column(String name) {
        GridColumn known = columns.get(name);
        if (known != null) return known;
        if (columns.size() == CsvRow.MOST_FIELDS) {
            throw findings.fatal("too-many-columns", findings.at(0, 0), "there are more than " + CsvRow.MOST_FIELDS + " columns", "");
        }
        GridColumn column = new GridColumn(name);
        columns.put(name, column);
        return column;
    }

    /** Puts a cell into the row that is being read. */
    void set(String name, Object value, int line, int column) {
        column(name).put(rowCount(), value, line, column);
    }

    void endRow(int line) {
        lines.add(line);
    }

    DataTable table(String name, Options options, Where where) {
        Map<String, String> declared = options.pairs("types");
        for (String wanted : declared.keySet()) {
            if (!columns.containsKey(wanted)) {
                throw DeckException.error("missing-column", where, "no column '" + wanted + "' to give a type to",
                    Nearest.hintOrList(wanted, columns.keySet(), "the columns are"));
            }
        }
        List<Column> typed = new ArrayList<>();
        for (GridColumn column : columns.values()) {
            column.fit(rowCount());
            typed.add(new GridTyper(column, findings, place, options).settle(declared.get(column.name)));
        }
        if (typed.isEmpty()) throw DeckException.error("empty-data", where, "there is no data in " + name, "");
        return filled(new TableBuilder(name, typed, where));
    }

    private DataTable filled(TableBuilder builder) {
        List<GridColumn> all = new ArrayList<>(columns.values());
        for (int row = 0; row < rowCount(); row++) {
            for (int i = 0; i < all.size(); i++) builder.value(i, all.get(i).values.get(row));
            builder.endRow(lines.get(row));
        }
        return builder.build();
    }

    /** One column: its values and the places they stood. */
    static final class GridColumn {
        final String name;
        private String format;
        final List<Object> values = new ArrayList<>();
        final List<Long> places = new ArrayList<>();

        GridColumn(String name) {
            this.name = name;
        }

        void fit(int rows) {
            while (values.size() < rows) {
                values.add(null);
                places.add(0L);
            }
        }

        void put(int row, Object value, int line, int column) {
            fit(row);
            values.add(value);
            places.add(((long) line << 32) | column);
        }

        /** Notes how one value is shown; the column has a format if all its values are shown alike. */
        void formatted(String one) {
            if (one != null) format = format == null || format.equals(one) ? one : "";
        }

        String format() {
            return format == null ? "" : format;
        }

        int line(int row) {
            return (int) (places.get(row) >>> 32);
        }

        int column(int row) {
            return places.get(row).intValue();
        }
    }
}
