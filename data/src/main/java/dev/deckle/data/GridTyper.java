package dev.deckle.data;

import dev.deckle.data.Grid.GridColumn;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Gives a column of loose values its type: the declared one, or the one they have. Texts become dates only if all of them are. */
final class GridTyper {
    private final GridColumn column;
    private final Findings findings;
    private final BiFunction<Integer, Integer, String> place;
    private final Options options;
    private final Missing missing;
    private final Numeral numeral = new Numeral('.');
    private Dates dates = new Dates();
    private String datePattern = "";
    private boolean moments;

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
        return new Column(column.name, type, fromText ? datePattern : type == guessed && !moments ? column.format() : "");
    }

    private Column.Type declared(String text) {
        Declared declared = Declared.of(text, options);
        if (!declared.form().isEmpty()) {
            dates = declared.dates();
            datePattern = declared.form();
        }
        return declared.type();
    }

    private Column.Type guess(boolean tell) {
        List<Object> present = column.values.stream().filter(this::present).toList();
        long numbers = present.stream().filter(Number.class::isInstance).count();
        if (numbers == present.size()) return present.stream().anyMatch(GridTyper::code) ? Column.Type.TEXT : Column.Type.NUMBER;
        if (present.stream().allMatch(Boolean.class::isInstance)) return Column.Type.BOOLEAN;
        DateGuess guess = new DateGuess();
        present.forEach(v -> { if (v instanceof String s) guess.see(s.strip()); });
        long dated = guess.sure() + present.stream().filter(GridTyper::dated).count();
        dates = guess.reader();
        if (dated == present.size()) {
            TimesOfDay times = new TimesOfDay();
            present.forEach(times::see);
            moments = times.differ();
            if (moments) return Column.Type.TEXT;
            datePattern = guess.pattern();
            return Column.Type.DATE;
        }
        long none = dated == 0 ? 0 : present.stream().filter(GridTyper::noDay).count();
        if (tell && nearlyAll(numbers, present)) odd("numbers", v -> v instanceof Number);
        else if (tell && none > 0 && dated > 0 && dated + none == present.size()) tellNoDay(none);
        else if (tell && nearlyAll(dated, present)) odd("dates", v -> dated(v) || v instanceof String s && dates.read(s.strip()) != null);
        else if (tell && guess.unsure() > 0 && (guess.unsure() == present.size() || nearlyAll(guess.unsure(), present))) unsure(guess);
        return Column.Type.TEXT;
    }

    private static boolean dated(Object value) {
        return value instanceof LocalDate || value instanceof LocalDateTime;
    }

    private boolean present(Object value) {
        return value != null && !(value instanceof String s && missing.word(s.strip()));
    }

    private static boolean nearlyAll(long some, List<Object> present) {
        return some >= 4 && some * 5 >= present.size() * 4L;
    }

    /** A whole number with more digits than a quantity can keep: it counts nothing, it names something. */
    private static boolean code(Object value) {
        return value instanceof BigDecimal d && d.scale() <= 0 && new BigDecimal(d.doubleValue()).compareTo(d) != 0;
    }

    private void odd(String others, Predicate<Object> ordinary) {
        for (int row = 0; row < column.values.size(); row++) {
            Object value = column.values.get(row);
            if (!present(value) || ordinary.test(value)) continue;
            warning("bad-value", row, Doubts.stands(text(value), column.name, others), Doubts.correct(column.name));
            return;
        }
    }

    /** Is this written as a date, and no day of the calendar? */
    private static boolean noDay(Object value) {
        return value instanceof String s && DateForm.shaped(s.strip()) && !new DateGuess().see(s.strip());
    }

    private void tellNoDay(long count) {
        for (int row = 0; row < column.values.size(); row++) {
            Object value = column.values.get(row);
            if (!present(value) || !noDay(value)) continue;
            warning("bad-value", row, Doubts.noDay(text(value), count, column.name), Doubts.correct(column.name));
            return;
        }
    }

    private void unsure(DateGuess guess) {
        for (int row = 0; row < column.values.size(); row++) {
            if (!(column.values.get(row) instanceof String s) || !s.contains("/")) continue;
            warning("ambiguous-date", row, Doubts.unsure(s, column.name, guess.contradictory()), Doubts.dateForms(column.name));
            return;
        }
    }

    private void warning(String code, int row, String message, String hint) {
        findings.warning(code, findings.at(column.line(row), column.column(row)), place.apply(column.line(row), column.column(row)) + message, hint);
    }

    private Object convert(Object value, Column.Type type, int row) {
        if ((type != Column.Type.TEXT || moments) && value instanceof String s && missing.word(s.strip())) return null;
        Object cell = switch (type) {
            case TEXT -> moments && dated(value) ? TimesOfDay.text(value) : text(value);
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
        if (value instanceof BigDecimal written) return written.toPlainString();
        return value instanceof Number n ? new BigDecimal(n.toString()).stripTrailingZeros().toPlainString() : value.toString();
    }

    private Double number(Object value) {
        if (value instanceof Number n) return n.doubleValue();
        return value instanceof String s && numeral.read(s) ? (Double) numeral.value : null;
    }

    private LocalDate date(Object value) {
        if (value instanceof LocalDate date) return date;
        if (value instanceof LocalDateTime moment) return moment.toLocalDate();
        String text = text(value).strip();
        return text.matches("\\d{4}") ? LocalDate.of(Integer.parseInt(text), 1, 1) : dates.read(text);
    }

    private static Boolean truth(Object value) {
        return value instanceof Boolean b ? b : Truth.word(text(value));
    }
}
