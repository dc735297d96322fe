package dev.deckle.dsl.ext;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.table.DataTable;
import dev.deckle.model.table.Row;
import groovy.lang.Closure;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.SimpleType;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The transforms that take a script's closure, which here may compare what cannot be compared: then the column is named. */
public final class DataExtensions {
    private static final Pattern UNLIKE = Pattern.compile("Cannot compare (\\S+) with value '(.*)' and (\\S+) with value '(.*)'", Pattern.DOTALL);

    private DataExtensions() { }

    public static DataTable where(DataTable self, @ClosureParams(value = SimpleType.class, options = "dev.deckle.model.table.Row") Closure<?> condition) {
        DataTable kept = self.where(row -> of(row, self, condition));
        // only here, for asking for the place takes time
        return self.rowCount() == 0 ? kept : kept.emptied().map(e -> kept.emptied(e.at(Lines.caller("where")))).orElse(kept);
    }

    public static DataTable with(DataTable self, String column,
            @ClosureParams(value = SimpleType.class, options = "dev.deckle.model.table.Row") Closure<?> value) {
        return self.with(column, row -> of(row, self, value));
    }

    private static Object of(Row row, DataTable table, Closure<?> asked) {
        try {
            return asked.call(row);
        } catch (IllegalArgumentException e) {
            Matcher m = UNLIKE.matcher(String.valueOf(e.getMessage()));
            if (!m.matches()) throw e;
            throw DeckException.error("bad-value", table.where(), unlike(row, table, m), hint(m));
        }
    }

    private static String hint(Matcher m) {
        boolean dates = (m.group(1) + " " + m.group(3)).contains("LocalDate");
        return dates ? "write a day as '2023-10-05', a month as '2023-10', a quarter as '2023-Q4', and a year as it.day.year" : "texts stand in quotes; numbers do not";
    }

    private static String unlike(Row row, DataTable table, Matcher m) {
        String left = value(m.group(1), m.group(2));
        String right = value(m.group(3), m.group(4));
        String columns = row.entrySet().stream().filter(e -> Objects.toString(e.getValue()).equals(m.group(2))).map(Map.Entry::getKey)
                .map(c -> "'" + c + "'").collect(Collectors.joining(" or "));
        if (columns.isEmpty()) return left + " cannot be compared with " + right;
        String where = table.hasLines() ? " in " + table.place(row.index()) : "";
        return "column " + columns + " of " + (table.name().isEmpty() ? "the data" : table.name()) + " holds " + left + where + ", which cannot be compared with " + right;
    }

    private static String value(String type, String value) {
        if (type.endsWith("String") || type.endsWith("GStringImpl")) return "the text '" + value + "'";
        // the language groups the digits of a number, otherwise in each country
        if (type.equals("java.lang.Integer") || type.equals("java.lang.Long")) return "the number " + value.replaceAll("[^\\d-]", "");
        return type.endsWith("LocalDate") ? "the date " + value : type.startsWith("java.") && !type.contains("util") ? "the number " + value : value;
    }
}
