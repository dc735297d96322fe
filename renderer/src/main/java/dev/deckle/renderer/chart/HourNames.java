package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Moments;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.TimeTicks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names of categories that are times of day, such as 2023-03-06T18:00: at natural steps, the day said once for each. */
final class HourNames {
    /** Steps of ticks in months, after those in minutes. */
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120};
    private static final double BETWEEN = 10;
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
        for (int step : TimeTicks.MINUTES) {
            PlaceAxis made = set(scale, kept(t -> TimeTicks.start(t, step)), ChronoUnit.DAYS);
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
        List<String> texts = TimeTicks.names(kept.stream().map(times::get).toList(), unit, stage.language());
        for (int i : kept) {
            boolean lit = stage.paints().lit(stage.domain().names().get(i));
            names.add(stage.words().line(texts.get(at.size()), stage.look().axis(), lit, lit || strong ? stage.look().ink() : stage.look().muted()));
            at.add((double) i);
        }
        return new PlaceAxis(scale, at, names, 0, false, Role.CATEGORY);
    }
}
