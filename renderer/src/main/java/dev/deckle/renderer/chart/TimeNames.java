package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.scale.DateNames;
import dev.deckle.renderer.chart.scale.Scale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names of categories that are days, months, quarters or years: at natural steps, the year said once for each. */
final class TimeNames {
    private static final double BETWEEN = 6;
    private final Stage stage;
    private final List<LocalDate> days;
    private final TemporalUnit unit;
    private final boolean strong;

    /** @param strong names are set in ink rather than grey */
    TimeNames(Stage stage, boolean strong) {
        this.stage = stage;
        this.days = stage.domain().days();
        this.unit = stage.domain().unit();
        this.strong = strong;
    }

    PlaceAxis axis(Scale scale, double length) {
        PlaceAxis coarsest = null;
        for (UnaryOperator<LocalDate> start : steps()) {
            List<Integer> kept = kept(start);
            for (boolean broken : new boolean[] {false, true}) {
                coarsest = set(scale, kept, broken);
                if (coarsest.apart(length, BETWEEN)) return coarsest;
            }
        }
        return coarsest;
    }

    /** Starts of the periods of which one is named each, the finest first. */
    private List<UnaryOperator<LocalDate>> steps() {
        List<UnaryOperator<LocalDate>> steps = new ArrayList<>(List.of(d -> d));
        if (unit == ChronoUnit.DAYS) steps.add(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        if (unit == ChronoUnit.DAYS) steps.add(d -> d.withDayOfMonth(1));
        if (unit != ChronoUnit.YEARS) for (int m : new int[] {3, 6}) steps.add(d -> LocalDate.of(d.getYear(), (d.getMonthValue() - 1) / m * m + 1, 1));
        for (int y : new int[] {1, 2, 5, 10, 20, 50, 100, 500, 1000}) steps.add(d -> LocalDate.of(Math.floorDiv(d.getYear(), y) * y, 1, 1));
        return steps;
    }

    /** Places at the starts of periods; where they are not among the categories, the first place in each. */
    private List<Integer> kept(UnaryOperator<LocalDate> start) {
        List<Integer> exact = new ArrayList<>(), first = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = start.apply(days.get(i));
            if (from.equals(days.get(i))) exact.add(i);
            if (i == 0 || !start.apply(days.get(i - 1)).equals(from)) first.add(i);
        }
        return exact.size() > 1 ? exact : first;
    }

    private PlaceAxis set(Scale scale, List<Integer> kept, boolean broken) {
        List<Double> at = new ArrayList<>();
        List<SetText> names = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        boolean sorted = sorted();
        for (int i : kept) {
            LocalDate day = days.get(i);
            boolean lit = stage.paints().lit(stage.domain().names().get(i));
            String name = DateNames.tick(day, unit, day.getYear() != year || !sorted, stage.language());
            year = day.getYear();
            at.add((double) i);
            names.add(set(name, lit, broken));
        }
        return new PlaceAxis(scale, at, names, 0, false, Role.CATEGORY);
    }

    /** Up or down; else nobody knows whose year a day without one has. */
    private boolean sorted() {
        boolean up = true, down = true;
        for (int i = 1; i < days.size(); i++) {
            up &= days.get(i).isAfter(days.get(i - 1));
            down &= days.get(i).isBefore(days.get(i - 1));
        }
        return up || down;
    }

    /** On one line, or with the year on a second. */
    private SetText set(String name, boolean lit, boolean broken) {
        SetText line = stage.words().line(name, stage.look().axis(), lit, lit || strong ? stage.look().ink() : stage.look().muted());
        boolean breaks = broken && unit != ChronoUnit.YEARS && name.length() > 6 && !stage.language().startsWith("zh");
        return breaks ? stage.words().wrapped(name, stage.look().axis(), lit, lit || strong ? stage.look().ink() : stage.look().muted(), line.width() * 0.8) : line;
    }
}
