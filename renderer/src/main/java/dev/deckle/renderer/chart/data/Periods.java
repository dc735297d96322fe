package dev.deckle.renderer.chart.data;

import dev.deckle.model.table.Days;
import dev.deckle.renderer.chart.scale.DateNames;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Categories that are days, months, quarters or years: their order, and the periods that are missing among them. */
final class Periods {
    /** Missing periods are shown as gaps up to this part of those that are there. */
    private static final double GAPS = 0.5;

    private Periods() { }

    /** The day with which the period begins that a cell names, or {@code null} for other cells. */
    static LocalDate day(Object cell) {
        if (cell instanceof LocalDate d) return d;
        if (cell instanceof String s && s.matches("\\d{4}")) return year(Integer.parseInt(s));
        if (cell instanceof String s) return Days.quarter(s);
        return cell instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue()) ? year(n.doubleValue()) : null;
    }

    private static LocalDate year(double year) {
        return year >= 1500 && year <= 2200 ? LocalDate.of((int) year, 1, 1) : null;
    }

    /** The days of all cells, or none where one of them is something else. */
    static List<LocalDate> days(Collection<Object> cells) {
        List<LocalDate> days = new ArrayList<>();
        for (Object cell : cells) if (day(cell) != null) days.add(day(cell));
        return days.size() == cells.size() && !mixed(cells) && !yearsAndQuarters(cells) ? days : List.of();
    }

    /** 2022 and 2022-Q1 begin with the same day and are not the same. */
    private static boolean yearsAndQuarters(Collection<Object> cells) {
        return cells.stream().anyMatch(c -> c instanceof String s && Days.quarter(s) != null) && cells.stream().anyMatch(c -> c instanceof String s && Days.quarter(s) == null);
    }

    private static boolean mixed(Collection<Object> cells) {
        return cells.stream().map(Object::getClass).distinct().count() > 1;
    }

    /** The cells in order of time, unless they run backwards; {@code gaps} adds what is missing between them where their step is regular. */
    static List<Object> ordered(List<Object> cells, boolean gaps) {
        List<LocalDate> days = days(cells), up = new ArrayList<>(new TreeSet<>(days));
        if (days.size() < 2 || up.size() < days.size()) return cells;
        List<LocalDate> down = new ArrayList<>(up);
        java.util.Collections.reverse(down);
        boolean nameable = !(cells.get(0) instanceof String s) || s.matches("\\d{4}");
        List<LocalDate> full = gaps && nameable ? filled(up) : new ArrayList<>(up);
        if (days.equals(down)) java.util.Collections.reverse(full);
        Object like = cells.get(0);
        List<Object> complete = new ArrayList<>();
        for (LocalDate d : full) complete.add(days.contains(d) ? cells.get(days.indexOf(d)) : like instanceof LocalDate ? d : like instanceof String ? Integer.toString(d.getYear()) : (Object) (double) d.getYear());
        return complete;
    }

    private static List<LocalDate> filled(List<LocalDate> days) {
        TemporalUnit unit = DateNames.unit(days);
        long step = 0;
        for (int i = 1; i < days.size(); i++) step = gcd(step, unit.between(days.get(i - 1), days.get(i)));
        // single days may well lack their week-ends
        boolean regular = step > 0 && (unit != ChronoUnit.DAYS || step > 1);
        long count = regular ? unit.between(days.get(0), days.get(days.size() - 1)) / step + 1 : 0;
        if (!regular || count - days.size() > GAPS * days.size()) return new ArrayList<>(days);
        List<LocalDate> filled = new ArrayList<>();
        for (long i = 0; i < count; i++) filled.add(days.get(0).plus(i * step, unit));
        return filled;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
