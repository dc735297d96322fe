package dev.deckle.renderer.chart;

import dev.deckle.model.table.Days;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Moments;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Finds the place that an author names: a category, a number or a date. */
final class Places {
    private Places() { }

    /** NaN where there is no such place. */
    static double of(Domain domain, Object named) {
        if (named == null) return Double.NaN;
        if (named instanceof LocalDate d && domain.kind() == Domain.Kind.DATE) return d.toEpochDay();
        if (domain.kind() == Domain.Kind.NUMBER) return named instanceof Number n ? n.doubleValue() : number(named.toString());
        if (domain.kind() == Domain.Kind.DATE) return day(named);
        if (domain.timed()) return time(domain.kind() == Domain.Kind.CLOCK, named.toString().strip());
        int index = domain.names().indexOf(name(named));
        if (index < 0 && !domain.days().isEmpty() && !Double.isNaN(day(named))) index = domain.days().indexOf(LocalDate.ofEpochDay((long) day(named)));
        return index < 0 ? moment(domain, named) : index;
    }

    /** A time of day has no place among the moments of certain days, nor the other way round. */
    private static double time(boolean clock, String named) {
        if (clock || Moments.clock(named)) return clock && Moments.clock(named) ? Moments.place(named) : Double.NaN;
        double at = Moments.place(named);
        return Double.isNaN(at) ? day(named) : at;
    }

    /** Between the moments before and after it, which stand side by side. */
    private static double moment(Domain domain, Object named) {
        List<LocalDateTime> moments = Moments.of(domain.names());
        LocalDateTime at = Moments.of(name(named));
        if (moments.isEmpty() || at == null) return Double.NaN;
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).equals(at)) return i;
            if (i > 0 && moments.get(i - 1).isBefore(at) && moments.get(i).isAfter(at))
                return i - 1 + (double) Duration.between(moments.get(i - 1), at).toSeconds() / Duration.between(moments.get(i - 1), moments.get(i)).toSeconds();
        }
        return Double.NaN;
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

    /** A year, a quarter, a month or a day. */
    private static double day(Object named) {
        String text = named instanceof Number n ? Long.toString(n.longValue()) : named.toString().strip();
        LocalDate day = text.matches("\\d{4}") ? LocalDate.of(Integer.parseInt(text), 1, 1) : Days.of(text);
        return day == null ? Double.NaN : day.toEpochDay();
    }
}
