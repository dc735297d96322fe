package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Moments;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.scale.DateNames;
import dev.deckle.renderer.chart.scale.Scale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names of categories that are times of day, such as 2023-03-06T18:00: at natural steps, the day said once for each. */
final class HourNames {
    /** Steps of ticks in minutes: parts of an hour, of a day, and days; and in months. */
    private static final int[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080}, MONTHS = {1, 3, 6, 12, 24, 60, 120};
    private static final double BETWEEN = 10;
    /** A Monday, so that weeks start with it. */
    private static final LocalDateTime ORIGIN = LocalDate.of(1970, 1, 5).atStartOfDay();
    private final Stage stage;
    private final List<LocalDateTime> times;
    private final boolean strong;

    /** @param strong names are set in ink rather than grey */
    private HourNames(Stage stage, List<LocalDateTime> times, boolean strong) {
        this.stage = stage;
        this.times = times;
        this.strong = strong;
    }

    /** Names of the places of a chart, or {@code null} where one of them is no time of day, or they do not follow from one another. */
    static HourNames of(Stage stage, boolean strong) {
        List<LocalDateTime> times = Moments.of(stage.domain().names());
        for (int i = 1; i < times.size(); i++) if (!times.get(i).isAfter(times.get(i - 1))) return null;
        return times.size() < 2 ? null : new HourNames(stage, times, strong);
    }

    /** The finest names that have room, or {@code null} where none have. */
    PlaceAxis axis(Scale scale, double length) {
        for (int step : MINUTES) {
            PlaceAxis made = set(scale, kept(t -> ORIGIN.plusMinutes(Math.floorDiv(ChronoUnit.MINUTES.between(ORIGIN, t), step) * (long) step)), ChronoUnit.DAYS);
            if (made.apart(length, BETWEEN)) return made;
        }
        for (int step : MONTHS) {
            PlaceAxis made = set(scale, kept(t -> LocalDate.of(0, 1, 1).atStartOfDay().plusMonths(Math.floorDiv(12 * t.getYear() + t.getMonthValue() - 1, step) * (long) step)),
                    step < 12 ? ChronoUnit.MONTHS : ChronoUnit.YEARS);
            if (made.apart(length, BETWEEN)) return made;
        }
        return null;
    }

    /** Places at the starts of periods; where fewer than two are among the categories, the first place in each. */
    private List<Integer> kept(UnaryOperator<LocalDateTime> start) {
        List<Integer> exact = new ArrayList<>(), first = new ArrayList<>();
        LocalDateTime before = null;
        for (int i = 0; i < times.size(); i++) {
            LocalDateTime from = start.apply(times.get(i));
            if (times.get(i).equals(from)) exact.add(i);
            if (!from.equals(before)) first.add(i);
            before = from;
        }
        return exact.size() > 1 ? exact : first;
    }

    private PlaceAxis set(Scale scale, List<Integer> kept, ChronoUnit unit) {
        List<Double> at = new ArrayList<>();
        List<SetText> names = new ArrayList<>();
        // where each day has one tick, its hour says nothing
        boolean days = kept.size() > 1 && kept.stream().map(i -> times.get(i).toLocalDate()).distinct().count() == kept.size();
        LocalDate before = null;
        for (int i : kept) {
            boolean lit = stage.paints().lit(stage.domain().names().get(i));
            at.add((double) i);
            names.add(stage.words().line(name(times.get(i), before, days, unit), stage.look().axis(), lit, lit || strong ? stage.look().ink() : stage.look().muted()));
            before = times.get(i).toLocalDate();
        }
        return new PlaceAxis(scale, at, names, 0, false, Role.CATEGORY);
    }

    private String name(LocalDateTime time, LocalDate before, boolean days, ChronoUnit unit) {
        LocalDate day = time.toLocalDate();
        String hour = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        if (day.equals(before)) return hour;
        String date = DateNames.tick(day, unit, before == null || before.getYear() != day.getYear(), stage.language());
        return days || time.toLocalTime().equals(LocalTime.MIDNIGHT) ? date : date + " " + hour;
    }
}
