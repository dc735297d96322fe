package dev.deckle.renderer.chart.data;

import java.time.LocalDate;
import java.time.temporal.TemporalUnit;
import java.util.List;

/**
 * What stands along the x axis, shared by all marks of a chart.
 *
 * @param names   of the categories in order; empty on other domains
 * @param ordered categories that follow from one another (years, days, quarters), so that some names may be left out
 * @param years   numbers that are years, written without separators
 * @param days    with which the categories begin, where all are days, months, quarters or years; else empty
 * @param unit    the finest that tells all days: years, quarters, months or days; {@code null} where there are none, or names are texts
 */
public record Domain(Kind kind, List<String> names, boolean ordered, boolean years, List<LocalDate> days, TemporalUnit unit) {
    public Domain {
        names = List.copyOf(names);
        days = List.copyOf(days);
    }

    /** Categories stand at 0, 1, 2 …; numbers at themselves; dates, and moments of a day, at days since 1970-01-01; times of day without a date at parts of a day. */
    public enum Kind { CATEGORY, NUMBER, DATE, MOMENT, CLOCK }

    public boolean categories() {
        return kind == Kind.CATEGORY;
    }

    /** Whether places have a time of day. */
    public boolean timed() {
        return kind == Kind.MOMENT || kind == Kind.CLOCK;
    }

    /** With one category more at its end. */
    public Domain and(String name) {
        List<String> more = new java.util.ArrayList<>(names);
        more.add(name);
        return new Domain(kind, more, false, years, List.of(), null);
    }

    public int size() {
        return names.size();
    }
}
