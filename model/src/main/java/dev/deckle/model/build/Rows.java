package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes data tables from what stands in the script itself. */
public final class Rows {
    private Rows() { }

    /**
     * A table from a table, from names with numbers ({@code 'A': 1} makes the columns name and value; {@code 'A': [x: 1, y: 2]} name, x
     * and y), from a list of named values, or from a list of lists whose first is the head. {@code null} after an error.
     */
    public static DataTable of(Build build, Where where, String word, Object given) {
        if (given instanceof DataTable table) return table;
        if (empty(given)) return nothing(build, where, word);
        if (given instanceof Map<?, ?> map) return named(build, where, word, map);
        if (given instanceof Collection<?> rows) {
            Object first = rows.iterator().next();
            if (first instanceof Map<?, ?>) return maps(build, where, word, rows);
            if (first instanceof Collection<?>) return lists(build, where, word, rows);
        }
        if (!(given instanceof NoData)) build.error("wrong-data", where, "`" + word + "` needs data, not " + Texts.name(given),
                "such as csv('file.csv'), 'A': 1, 'B': 2, or rows([[name: 'A', value: 1]])");
        return null;
    }

    private static boolean empty(Object given) {
        return given instanceof Map<?, ?> map && map.isEmpty() || given instanceof Collection<?> rows && rows.stream().allMatch(Rows::empty);
    }

    private static DataTable nothing(Build build, Where where, String word) {
        build.error("empty-data", where, "the data of `" + word + "` is empty: there is not even a name of a column",
                "a table without rows still has its names: rows([['name', 'value']])");
        return null;
    }

    /** Stands for data that could not be read, which has been said already. */
    public interface NoData { }

    private static DataTable named(Build build, Where where, String word, Map<?, ?> map) {
        boolean several = map.values().stream().anyMatch(Map.class::isInstance);
        List<Object> rows = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(List.of("name"));
        if (several) map.values().forEach(v -> { if (v instanceof Map<?, ?> m) m.keySet().forEach(k -> names.add(Texts.cell(k))); });
        else names.add("value");
        for (Map.Entry<?, ?> e : map.entrySet()) {
            List<Object> row = new ArrayList<>(List.of(Texts.cell(e.getKey())));
            if (!several) row.add(e.getValue());
            else names.stream().skip(1).forEach(n -> row.add(e.getValue() instanceof Map<?, ?> m ? texts(m).get(n) : null));
            rows.add(row);
        }
        return table(build, where, word, new ArrayList<>(names), rows);
    }

    private static DataTable maps(Build build, Where where, String word, Collection<?> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(r -> { if (r instanceof Map<?, ?> m) m.keySet().forEach(k -> names.add(Texts.cell(k))); });
        List<Object> lists = new ArrayList<>();
        for (Object row : rows) {
            if (!(row instanceof Map<?, ?> m)) return odd(build, where, word, lists.size() + 1, row);
            List<Object> cells = new ArrayList<>();
            Map<String, Object> values = texts(m);
            names.forEach(n -> cells.add(values.get(n)));
            lists.add(cells);
        }
        return table(build, where, word, new ArrayList<>(names), lists);
    }

    /** With keys that are texts: a script's may be numbers, or texts of Groovy's own class. */
    private static Map<String, Object> texts(Map<?, ?> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.forEach((k, v) -> values.put(Texts.cell(k), v));
        return values;
    }

    private static DataTable lists(Build build, Where where, String word, Collection<?> rows) {
        List<Object> all = new ArrayList<>(rows);
        List<String> names = ((Collection<?>) all.get(0)).stream().map(Texts::cell).toList();
        if (new LinkedHashSet<>(names).size() != names.size()) {
            build.error("wrong-data", where, "`" + word + "` has two columns of the same name in its first row", "give each column a name of its own");
            return null;
        }
        return table(build, where, word, names, all.subList(1, all.size()));
    }

    private static DataTable table(Build build, Where where, String word, List<String> names, List<?> rows) {
        List<List<Object>> cells = new ArrayList<>();
        for (Object row : rows) {
            if (!(row instanceof Collection<?> c)) return odd(build, where, word, cells.size() + 1, row);
            if (c.size() != names.size()) {
                build.error("wrong-data", where, "row " + (cells.size() + 1) + " of the data of `" + word + "` has " + c.size() + " values for "
                        + names.size() + " columns", "a missing value is null");
                return null;
            }
            List<Object> made = new ArrayList<>();
            c.forEach(v -> made.add(value(v)));
            cells.add(made);
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(column(names.get(i), cells, i));
            if (columns.get(i).type() == Column.Type.TEXT) tellOdd(build, where, word, names.get(i), cells, i);
        }
        return new DataTable("", columns, cells, where);
    }

    /** One text that is no date makes a column of texts, which sorts and spaces otherwise. */
    private static void tellOdd(Build build, Where where, String word, String name, List<List<Object>> rows, int i) {
        int odd = IsoDates.oddRow(rows, i);
        if (odd >= 0) build.warning("bad-value", where, "row " + (odd + 1) + " of the data of `" + word + "` holds '" + rows.get(odd).get(i) + "' in column '" + name
                + "', whose other values are dates; they are read as text", "correct it; a missing value is null");
    }

    private static DataTable odd(Build build, Where where, String word, int row, Object value) {
        build.error("wrong-data", where, "row " + row + " of the data of `" + word + "` is " + Texts.name(value) + ", unlike the rows before it", "");
        return null;
    }

    private static Object value(Object v) {
        if (v == null || v instanceof Boolean || v instanceof LocalDate) return v;
        return v instanceof Number n ? (Object) n.doubleValue() : Texts.cell(v);
    }

    /** A column of the type that all present cells share; cells of mixed types become text, so that the type holds. */
    private static Column column(String name, List<List<Object>> rows, int i) {
        Set<Class<?>> types = new LinkedHashSet<>();
        rows.forEach(r -> { if (r.get(i) != null) types.add(r.get(i).getClass()); });
        if (types.isEmpty() || types.equals(Set.of(Double.class))) return new Column(name, Column.Type.NUMBER);
        if (types.equals(Set.of(LocalDate.class))) return new Column(name, Column.Type.DATE);
        if (types.equals(Set.of(Boolean.class))) return new Column(name, Column.Type.BOOLEAN);
        rows.forEach(r -> { if (r.get(i) != null) r.set(i, Texts.cell(r.get(i))); });
        return IsoDates.convert(rows, i).map(format -> new Column(name, Column.Type.DATE, format)).orElse(new Column(name, Column.Type.TEXT));
    }
}
