package dev.deckle.renderer.chart.scale;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Moments at natural steps of minutes, hours and days, and their names: the day is said once for each. */
public final class TimeTicks {
    /** Steps in minutes: parts of an hour, of a day, and days. */
    public static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080);
    /** A Monday, so that weeks start with it. */
    private static final LocalDateTime ORIGIN = LocalDate.of(1970, 1, 5).atStartOfDay();

    private TimeTicks() { }

    /** The start of the step that a moment is in. */
    public static LocalDateTime start(LocalDateTime moment, int minutes) {
        return ORIGIN.plusMinutes(Math.floorDiv(ChronoUnit.MINUTES.between(ORIGIN, moment), minutes) * (long) minutes);
    }

    /** The starts of steps from one moment to another, ascending; none where they would be more than so many. */
    public static List<LocalDateTime> within(LocalDateTime from, LocalDateTime to, int minutes, int most) {
        List<LocalDateTime> ticks = new ArrayList<>();
        if (ChronoUnit.MINUTES.between(from, to) / minutes > most) return ticks;
        for (LocalDateTime at = start(from, minutes); !at.isAfter(to); at = at.plusMinutes(minutes)) if (!at.isBefore(from)) ticks.add(at);
        return ticks;
    }

    /** Names of ticks in order; the day with the first tick of each, and alone where each has but one. */
    public static List<String> names(List<LocalDateTime> ticks, ChronoUnit unit, String language) {
        boolean days = ticks.size() > 1 && ticks.stream().map(LocalDateTime::toLocalDate).distinct().count() == ticks.size();
        List<String> names = new ArrayList<>();
        LocalDate before = null;
        for (LocalDateTime tick : ticks) {
            names.add(name(tick, before, days, unit, language));
            before = tick.toLocalDate();
        }
        return names;
    }

    private static String name(LocalDateTime time, LocalDate before, boolean days, ChronoUnit unit, String language) {
        LocalDate day = time.toLocalDate();
        if (day.equals(before)) return clock(time.toLocalTime());
        String date = DateNames.tick(day, unit, before == null || before.getYear() != day.getYear(), language);
        return days || time.toLocalTime().equals(LocalTime.MIDNIGHT) ? date : date + " " + clock(time.toLocalTime());
    }

    /** A moment as a name of its own. */
    public static String full(LocalDateTime moment, String language) {
        return DateNames.tick(moment.toLocalDate(), ChronoUnit.DAYS, true, language) + " " + clock(moment.toLocalTime());
    }

    /** Hours and minutes, and seconds where there are any. */
    public static String clock(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A time of day since the start of 1970-01-01, whose end is 24:00. */
    public static String clock(LocalDateTime time) {
        return time.toLocalDate().equals(LocalDate.EPOCH) ? clock(time.toLocalTime()) : "24:00";
    }
}
