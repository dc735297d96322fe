package dev.deckle.model.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;

/** Turns what a program hands over into what a cell may hold. */
final class Values {
    private Values() { }

    /** A Double, String, LocalDate, Boolean or null; anything else comes back as it is. NaN counts as missing. */
    static Object cell(Object value) {
        if (value instanceof Number n) return Double.isNaN(n.doubleValue()) ? null : (Object) n.doubleValue();
        if (value instanceof CharSequence || value instanceof Character || value instanceof Enum) return value.toString();
        if (value instanceof LocalDateTime t) return t.toLocalDate();
        if (value instanceof OffsetDateTime t) return t.toLocalDate();
        if (value instanceof ZonedDateTime t) return t.toLocalDate();
        if (value instanceof YearMonth m) return m.atDay(1);
        if (value instanceof Year y) return (double) y.getValue();
        return value;
    }

    /** Groovy's truth, so that a closure may end in any value. */
    static boolean truth(Object value) {
        if (value instanceof Boolean b) return b;
        if (value instanceof Number n) return n.doubleValue() != 0;
        if (value instanceof CharSequence text) return !text.isEmpty();
        if (value instanceof Matcher matcher) return matcher.find();
        return value != null;
    }

    /** Do all the numbers look like years? Adding them up makes no sense. */
    static boolean years(Cells cells) {
        boolean any = false;
        for (int row = 0; row < cells.size; row++) {
            double year = cells.number(row);
            if (Double.isNaN(year)) continue;
            if (year != Math.rint(year) || year < 1800 || year > 2200) return false;
            any = true;
        }
        return any;
    }

    static boolean fits(Object cell, Column.Type type) {
        return cell == null || switch (type) {
            case NUMBER -> cell instanceof Double;
            case DATE -> cell instanceof LocalDate;
            case BOOLEAN -> cell instanceof Boolean;
            case TEXT -> cell instanceof String;
        };
    }

    /** The type all the cells have; text when they differ, number when all are missing. */
    static Column.Type type(List<?> cells) {
        Column.Type common = null;
        for (Object cell : cells) {
            if (cell == null) continue;
            Column.Type type = type(cell);
            if (common != null && common != type) return Column.Type.TEXT;
            common = type;
        }
        return common == null ? Column.Type.NUMBER : common;
    }

    private static Column.Type type(Object cell) {
        if (cell instanceof Double) return Column.Type.NUMBER;
        if (cell instanceof LocalDate) return Column.Type.DATE;
        return cell instanceof Boolean ? Column.Type.BOOLEAN : Column.Type.TEXT;
    }
}
