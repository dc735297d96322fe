package dev.deckle.renderer.chart.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days at natural steps: years, quarters, months, weeks, days. Dates are numbers of days since 1970-01-01.
 *
 * @param step   the step between ticks
 * @param values ascending
 */
public record DateTicks(Step step, List<Double> values) {

    /** A step: so many of a unit. */
    public record Step(TemporalUnit unit, int count) { }

    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.DAYS, 1), new Step(ChronoUnit.DAYS, 2), new Step(ChronoUnit.WEEKS, 1), new Step(ChronoUnit.WEEKS, 2),
            new Step(ChronoUnit.MONTHS, 1), new Step(ChronoUnit.MONTHS, 2), new Step(ChronoUnit.MONTHS, 3), new Step(ChronoUnit.MONTHS, 6),
            new Step(ChronoUnit.YEARS, 1), new Step(ChronoUnit.YEARS, 2), new Step(ChronoUnit.YEARS, 5), new Step(ChronoUnit.YEARS, 10),
            new Step(ChronoUnit.YEARS, 20), new Step(ChronoUnit.YEARS, 50), new Step(ChronoUnit.YEARS, 100), new Step(ChronoUnit.YEARS, 200),
            new Step(ChronoUnit.YEARS, 500), new Step(ChronoUnit.YEARS, 1000), new Step(ChronoUnit.YEARS, 10_000),
            new Step(ChronoUnit.YEARS, 100_000), new Step(ChronoUnit.YEARS, 1_000_000), new Step(ChronoUnit.YEARS, 100_000_000));

    /** The finest step with at most so many ticks between two days. */
    public static DateTicks within(double from, double to, int most) {
        return within(from, to, most, ChronoUnit.DAYS);
    }

    /** The same for places that begin with a unit, so that no tick is finer than that. */
    public static DateTicks within(double from, double to, int most, TemporalUnit finest) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(from)), last = LocalDate.ofEpochDay((long) Math.floor(to));
        for (Step step : steps(finest)) {
            long rough = step.unit().between(first, last) / step.count();
            if (rough > most + 1) continue;
            List<Double> ticks = ticks(step, first, last);
            if (ticks.size() <= Math.max(1, most)) return new DateTicks(step, ticks.isEmpty() ? List.of((double) first.toEpochDay()) : ticks);
        }
        return new DateTicks(STEPS.get(STEPS.size() - 1), List.of((double) first.toEpochDay()));
    }

    private static List<Step> steps(TemporalUnit finest) {
        boolean quarters = finest == DateNames.QUARTERS;
        List<Step> steps = new ArrayList<>();
        for (Step s : STEPS) {
            boolean inQuarters = quarters && s.unit() == ChronoUnit.MONTHS && s.count() % 3 == 0;
            if (inQuarters) steps.add(new Step(finest, s.count() / 3));
            else if (s.unit().getDuration().compareTo(finest.getDuration()) >= 0) steps.add(s);
        }
        return steps;
    }

    private static List<Double> ticks(Step step, LocalDate first, LocalDate last) {
        List<Double> ticks = new ArrayList<>();
        LocalDate at = start(step, first);
        for (; !at.isAfter(last); at = at.plus(step.count(), step.unit())) if (!at.isBefore(first)) ticks.add((double) at.toEpochDay());
        return ticks;
    }

    private static LocalDate start(Step step, LocalDate first) {
        if (step.unit() == ChronoUnit.YEARS) return LocalDate.of(Math.floorDiv(first.getYear(), step.count()) * step.count(), 1, 1);
        int months = step.unit() == DateNames.QUARTERS ? 3 * step.count() : step.unit() == ChronoUnit.MONTHS ? step.count() : 0;
        if (months > 0) return LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / months * months + 1, 1);
        return step.unit() == ChronoUnit.WEEKS ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : first;
    }

    /** The ticks' names; a year is said with the first tick of each. */
    public List<String> names(String language) {
        List<String> names = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (double v : values) {
            LocalDate day = LocalDate.ofEpochDay((long) v);
            names.add(DateNames.tick(day, step.unit(), day.getYear() != year, language));
            year = day.getYear();
        }
        return names;
    }
}
