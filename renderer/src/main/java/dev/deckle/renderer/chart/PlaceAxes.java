package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.scale.DateNames;
import dev.deckle.renderer.chart.scale.DateTicks;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.Ticks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes the axis of places for a length of plot. */
final class PlaceAxes {
    /** Gaps between neighbouring names, in points. */
    private static final double BETWEEN = 6, BETWEEN_TICKS = 14;
    private static final int MOST_LINES = 3;
    private static final double SLANT = 45;
    /** Part of the length by which slanted names may reach sideways. */
    private static final double SIDEWAYS = 0.3;
    private final Stage stage;
    private boolean slots = true;
    private double deepest;

    PlaceAxes(Stage stage) {
        this.stage = stage;
    }

    /**
     * @param length of the plot along it, in points
     * @param withSlots categories want room on both sides
     * @param depth     most room that slanted names may take under the plot, in points
     */
    PlaceAxis standing(double length, boolean withSlots, double depth) {
        slots = withSlots;
        deepest = depth;
        return switch (stage.domain().kind()) {
            case CATEGORY -> categories(length);
            case DATE -> dates(length);
            case MOMENT, CLOCK -> new TimeAxis(stage, ends(), pad(), this::dates).axis(length);
            case NUMBER -> numbers(length);
        };
    }

    private PlaceAxis categories(double length) {
        Domain domain = stage.domain();
        int n = domain.size();
        Scale scale = slots || n < 2 ? PlaceAxis.slots(stage) : Scale.linear(0, stage.plotting().layers().stream().anyMatch(Steps::stepped) ? n : n - 1);
        double slot = length * (scale.at(1) - scale.at(0));
        double angle = Math.abs(stage.chart().x().angle());
        if (angle > 0) return slanted(scale, length, slot, Math.max(15, Math.min(90, angle)));
        if (domain.unit() != null && stage.chart().x().format().isEmpty()) return new TimeNames(stage, slots).axis(scale, length);
        HourNames hours = HourNames.of(stage, slots);
        PlaceAxis timed = hours == null ? null : hours.axis(scale, length);
        if (timed != null) return timed;
        if (fits(slot)) {
            List<SetText> names = new ArrayList<>();
            for (String name : domain.names()) names.add(set(name, slot - BETWEEN));
            return new PlaceAxis(scale, every(n, 1), names, 0, false, Role.CATEGORY);
        }
        if (domain.ordered() || !slots) return thinned(scale, slot);
        return slanted(scale, length, slot, 0);
    }

    /** Whether all names can stand under slots of a width, on at most three lines, no word torn. */
    boolean fits(double slot) {
        for (String name : stage.domain().names()) {
            double room = slot - BETWEEN;
            if (room < size()) return false;
            boolean lit = stage.paints().lit(name);
            if (stage.words().minWidth(name, size(), lit) > room) return false;
            SetText text = set(name, room);
            // a name of few Han characters one below the other is no name
            boolean column = text.lineCount() > 1 && room < size() * 3;
            if (text.lineCount() > MOST_LINES || column) return false;
        }
        return true;
    }

    /** Every second, third … name where they follow from one another. */
    private PlaceAxis thinned(Scale scale, double slot) {
        List<String> all = stage.domain().names();
        double widest = 0;
        for (String name : all) widest = Math.max(widest, set(name, Double.MAX_VALUE).width());
        boolean wrap = widest > slot * all.size() / 3;
        double room = wrap ? Math.min(widest, Math.max(slot * all.size() / 5, size() * 5)) : widest;
        int step = toTheLast(Math.max(1, (int) Math.ceil((room + BETWEEN) / Math.max(slot, 0.01))), all.size());
        List<Double> at = every(all.size(), step);
        List<SetText> names = new ArrayList<>();
        for (double i : at) names.add(set(all.get((int) i), wrap ? room : Double.MAX_VALUE));
        return new PlaceAxis(scale, at, names, 0, false, Role.CATEGORY);
    }

    /** A step no shorter, and not much longer, with which the last name is told too. */
    private static int toTheLast(int step, int count) {
        for (int s = step; s <= step * 3 / 2 + 1 && s < count; s++) if ((count - 1) % s == 0) return s;
        return step;
    }

    /** Slanted names: steeper, and smaller, as their slots are narrow; of those that still do not fit some are left out. */
    private PlaceAxis slanted(Scale scale, double length, double slot, double wished) {
        double floor = Orientation.floor(stage), angle = wished > 0 ? wished : slot * Math.sin(Math.toRadians(SLANT)) >= floor * Orientation.UPRIGHT ? SLANT : 90;
        double a = Math.toRadians(angle), sine = Math.sin(Math.max(0.26, a));
        double size = Math.max(floor, Math.min(size(), slot * sine / Orientation.UPRIGHT));
        int step = Math.max(1, (int) Math.ceil(size * Orientation.UPRIGHT / sine / Math.max(slot, 0.01) - 1e-9));
        double longest = (deepest - size * 1.1 * Math.cos(a)) / Math.sin(a);
        if (angle < 80) longest = Math.min(longest, length * SIDEWAYS / Math.cos(a));
        return named(scale, step, angle, size, Math.max(size * 2, longest), 1);
    }

    /** Names beside the slots of a lying chart, in a column of at most this width. */
    PlaceAxis lying(double length, double width) {
        Scale scale = PlaceAxis.slots(stage);
        double slot = length * (scale.at(1) - scale.at(0));
        int lines = (int) Math.max(1, Math.min(3, Math.floor((slot - size() * 0.1) / (size() * 1.25) + 0.15)));
        int step = Math.max(1, (int) Math.ceil(size() * 1.1 / slot - 1e-9));
        return named(scale, step, 0, size(), width, lines);
    }

    private PlaceAxis named(Scale scale, int step, double angle, double size, double width, int lines) {
        List<String> all = stage.domain().names();
        List<Double> at = every(all.size(), step);
        List<SetText> names = new ArrayList<>();
        for (double i : at) names.add(stage.words().fitted(all.get((int) i), size, stage.paints().lit(all.get((int) i)), stage.look().ink(), width, lines));
        List<String> omitted = new ArrayList<>();
        if (!stage.domain().ordered()) for (int i = 0; i < all.size(); i++) if (i % step != 0) omitted.add(all.get(i));
        return new PlaceAxis(scale, at, names, angle, false, Role.CATEGORY, omitted);
    }

    private SetText set(String name, double width) {
        boolean lit = stage.paints().lit(name);
        return stage.words().wrapped(name, size(), lit, lit || slots ? stage.look().ink() : stage.look().muted(), width);
    }

    private static List<Double> every(int n, int step) {
        List<Double> at = new ArrayList<>();
        for (int i = 0; i < n; i += step) at.add((double) i);
        return at;
    }

    /** Part of the axis that points keep off its ends. */
    private double pad() {
        List<Layer> layers = stage.plotting().layers();
        return layers.stream().noneMatch(l -> l.is(Kind.POINTS)) ? 0 : ValueAxis.bubbles(layers) ? PointMarks.LARGEST_PART : PointMarks.POINT_PART;
    }

    private PlaceAxis dates(double length) {
        double[] ends = ends();
        Axis axis = stage.chart().x();
        double pad = pad() * (ends[1] - ends[0]);
        TemporalUnit unit = stage.domain().unit() == null ? ChronoUnit.DAYS : stage.domain().unit();
        // a single month or year is one tick, not days around it
        boolean alone = ends[0] == ends[1] && unit != ChronoUnit.DAYS;
        Scale scale = ends[1] > ends[0] ? Scale.linear(ends[0] - pad, ends[1] + pad) : Scale.linear(ends[0] - 1, ends[0] + 1);
        for (int most = (int) Math.max(2, length / 34); ; most--) {
            DateTicks ticks = DateTicks.within(scale.min(), scale.max(), most, unit);
            List<String> texts = axis.format().isEmpty() ? ticks.names(stage.language())
                    : ticks.values().stream().map(v -> DateNames.pattern(LocalDate.ofEpochDay(v.longValue()), axis.format(), stage.language())).toList();
            PlaceAxis made = new PlaceAxis(scale, ticks.values(), ticks(texts), 0, false, Role.TICK);
            if (made.apart(length, BETWEEN_TICKS) && (made.at().size() > 1 || alone)) return made;
            if (most <= 1) return ends(scale, length, (v, l) -> DateNames.full(LocalDate.ofEpochDay(v.longValue()), unit, l), made);
        }
    }

    /** First and last place, where no round ones have room; or none. */
    private PlaceAxis ends(Scale scale, double length, java.util.function.BiFunction<Double, String, String> name, PlaceAxis otherwise) {
        List<Double> both = List.of(scale.min(), scale.max());
        PlaceAxis made = new PlaceAxis(scale, both, ticks(both.stream().map(v -> name.apply(v, stage.language())).toList()), 0, false, Role.TICK);
        return made.apart(length, BETWEEN_TICKS) ? made : otherwise;
    }

    private PlaceAxis numbers(double length) {
        double[] ends = ends();
        Axis axis = stage.chart().x();
        boolean exact = stage.plotting().layers().stream().noneMatch(l -> l.is(Kind.POINTS));
        // a single place stands in the middle
        if (ends[0] == ends[1] && !axis.log()) ends = new double[] {ends[0] - 1, ends[1] + 1};
        for (int steps = (int) Math.max(1, Math.min(10, length / 40)); ; steps--) {
            Ticks ticks = numberTicks(ends, axis, steps, exact);
            if (!exact) ticks = PointMarks.clear(ticks, ends[0], ends[1], ValueAxis.bubbles(stage.plotting().layers()), axis);
            if (ValueAxis.bubbles(stage.plotting().layers())) ticks = new BubbleRoom(stage.plotting(), axis, Point::x).around(ticks, stage.plotting().layers());
            PlaceAxis made = new PlaceAxis(ticks.scale(), ticks.values(), ticks(numberNames(axis, ticks.values())), 0, !exact, Role.TICK);
            if (made.apart(length, BETWEEN_TICKS) && made.at().size() > 1) return made;
            if (steps <= 1) return ends(made.scale(), length, (v, l) -> numberNames(axis, List.of(v)).get(0), made);
        }
    }

    private Ticks numberTicks(double[] ends, Axis axis, int steps, boolean exact) {
        if (axis.log() && ends[1] > 0) return Ticks.log(Math.max(ends[0], Double.MIN_NORMAL), ends[1], steps, axis.min(), axis.max());
        boolean whole = Whole.places(stage.plotting());
        if (!exact) return Ticks.around(ends[0], ends[1], steps, axis.min(), axis.max(), whole);
        double from = axis.min() == null ? ends[0] : axis.min(), to = axis.max() == null ? ends[1] : axis.max();
        double end = to > from ? to : from + 1;
        Ticks ticks = Ticks.around(from, end, steps, from, end, whole);
        if (!stage.domain().years() && !wholeBins()) return ticks;
        return new Ticks(ticks.scale(), ticks.values().stream().filter(v -> v == Math.rint(v)).toList());
    }

    /** Whether bins have whole numbers in their middle, which are what they count. */
    private boolean wholeBins() {
        List<Layer> layers = stage.plotting().layers();
        return layers.stream().allMatch(l -> l.is(Kind.HISTOGRAM) && l.series().stream().flatMap(s -> s.points().stream()).allMatch(p -> p.x() == Math.rint(p.x()) && p.high() - p.low() == 1));
    }

    private List<String> numberNames(Axis axis, List<Double> values) {
        if (axis.log()) return NumberStyle.powers(values, "", stage.language(), axis.format());
        NumberStyle style = stage.domain().years() && axis.format().isEmpty() ? NumberStyle.years()
                : NumberStyle.axis(values, "", stage.language(), axis.format());
        NumberStyle plain = stage.domain().years() ? new NumberStyle(1, "", 0, false, "", "", axis.format()) : style;
        return values.stream().map(plain::format).toList();
    }

    private List<SetText> ticks(List<String> names) {
        return names.stream().map(n -> stage.words().line(n, size(), false, stage.look().muted())).toList();
    }

    /** The least and largest place of any mark. */
    private double[] ends() {
        double min = Double.POSITIVE_INFINITY, max = Double.NEGATIVE_INFINITY;
        for (Layer l : stage.plotting().layers()) {
            for (Series s : l.series()) {
                for (Point p : s.points()) {
                    boolean bin = l.is(Kind.HISTOGRAM);
                    min = Math.min(min, bin ? p.low() : p.x());
                    max = Math.max(max, bin ? p.high() : p.x());
                }
            }
        }
        for (Layer l : stage.plotting().layers()) for (Series s : l.series()) if (Steps.end(l, s.points()) > max) max = Steps.end(l, s.points());
        return min <= max ? new double[] {min, max} : new double[] {0, 1};
    }

    private double size() {
        return stage.look().axis();
    }
}
