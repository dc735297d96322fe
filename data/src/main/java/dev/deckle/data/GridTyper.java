package dev.deckle.data;

import dev.deckle.data.Grid.GridColumn;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Gives a column of loose values its type: the declared one, or the one they have. Texts become dates only if all of them are. */
final class GridTyper {
    private final GridColumn column;
    private final Findings findings;
    private final BiFunction<Integer, Integer, String> place;
    private final Options options;
    private final Missing missing;
    private final Numeral numeral = new Numeral('.');
    private Dates dates = new Dates();

    GridTyper(GridColumn column, Findings findings, BiFunction<Integer, Integer, String> place, Options options) {
        this.column = column;
        this.findings = findings;
        this.place = place;
        this.options = options;
        this.missing = new Missing(options.texts("missing"));
    }

    /** Converts the column's values and says what they are. */
    Column settle(String declared) {
        column.values.replaceAll(v -> v instanceof String s && missing.always(s.strip()) ? null : v);
        Column.Type guessed = guess(declared == null);
        Column.Type type = declared == null ? guessed : declared(declared);
        for (int row = 0; row < column.values.size(); row++) {
            Object value = column.values.get(row);
            if (value != null) column.values.set(row, convert(value, type, row));
        }
        boolean fromText = type == Column.Type.DATE && column.format().isEmpty();
        return new Column(column.name, type, fromText ? dates.pattern() : type == guessed ? column.format() : "");
    }

    private Column.Type declared(String text) {
        Declared declared = Declared.of(text, options);
        dates = declared.dates();
        return declared.type();
    }

    private Column.Type guess(boolean tell) {
        List<Object> present = column.values.stream().filter(v -> v != null && !(v instanceof String s && missing.word(s.strip()))).toList();
        long numbers = present.stream().filter(Number.class::isInstance).count();
        if (numbers == present.size()) return Column.Type.NUMBER;
        if (present.stream().allMatch(Boolean.class::isInstance)) return Column.Type.BOOLEAN;
        if (present.stream().allMatch(v -> v instanceof LocalDate || v instanceof String s && dates.read(s.strip()) != null)) return Column.Type.DATE;
        if (tell && numbers >= 4 && numbers * 5 >= present.size() * 4) odd();
        return Column.Type.TEXT;
    }

    private void odd() {
        for (int row = 0; row < column.values.size(); row++) {
            Object value = column.values.get(row);
            if (value == null || value instanceof Number || missing.word(value.toString())) continue;
            findings.warning("bad-value", findings.at(column.line(row), column.column(row)), place.apply(column.line(row), column.column(row))
                + Findings.shown(value.toString()) + " stands in column " + Findings.shown(column.name) + ", whose other values are numbers; they are read as text",
                "correct it, name it with missing:, or say types: ['" + column.name + "': 'text']");
            return;
        }
    }

    private Object convert(Object value, Column.Type type, int row) {
        if (type != Column.Type.TEXT && value instanceof String s && missing.word(s.strip())) return null;
        Object cell = switch (type) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case BOOLEAN -> truth(value);
        };
        if (cell == null) {
            findings.error("bad-value", findings.at(column.line(row), column.column(row)), place.apply(column.line(row), column.column(row))
                + Findings.shown(value.toString()) + " in column " + Findings.shown(column.name) + " is no " + type.word(), "correct it, or name it with missing:");
        }
        return cell;
    }

    private static String text(Object value) {
        return value instanceof Number n ? new BigDecimal(n.toString()).stripTrailingZeros().toPlainString() : value.toString();
    }

    private Double number(Object value) {
        if (value instanceof Number n) return n.doubleValue();
        return value instanceof String s && numeral.read(s) ? (Double) numeral.value : null;
    }

    private LocalDate date(Object value) {
        if (value instanceof LocalDate date) return date;
        String text = text(value).strip();
        return text.matches("\\d{4}") ? LocalDate.of(Integer.parseInt(text), 1, 1) : dates.read(text);
    }

    private static Boolean truth(Object value) {
        return value instanceof Boolean b ? b : Truth.word(text(value));
    }
}
