package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Domain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Finds the place that an author names: a category, a number or a date. */
final class Places {
    private Places() { }

    /** NaN where there is no such place. */
    static double of(Domain domain, Object named) {
        if (named == null) return Double.NaN;
        if (named instanceof LocalDate d && domain.kind() == Domain.Kind.DATE) return d.toEpochDay();
        if (domain.kind() == Domain.Kind.NUMBER) return named instanceof Number n ? n.doubleValue() : number(named.toString());
        if (domain.kind() == Domain.Kind.DATE) return day(named);
        int index = domain.names().indexOf(name(named));
        return index < 0 ? Double.NaN : index;
    }

    /** A number as its author would write it. */
    static String plain(double v) {
        return v == 0 ? "0" : BigDecimal.valueOf(v).stripTrailingZeros().toPlainString();
    }

    private static String name(Object named) {
        if (named instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue())) return Long.toString(n.longValue());
        return named.toString();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A year, a month or a day. */
    private static double day(Object named) {
        String text = named instanceof Number n ? Long.toString(n.longValue()) : named.toString().strip();
        try {
            String full = text.matches("\\d{4}") ? text + "-01-01" : text.matches("\\d{4}-\\d{2}") ? text + "-01" : text;
            return LocalDate.parse(full).toEpochDay();
        } catch (DateTimeParseException e) {
            return Double.NaN;
        }
    }
}
