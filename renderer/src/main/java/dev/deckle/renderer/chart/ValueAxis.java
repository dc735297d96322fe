package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.scale.DateTicks;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.Ticks;
import java.util.ArrayList;
import java.util.List;

/**
 * A value axis: its scale, and its ticks with their names.
 *
 * @param names empty where the axis is not shown
 */
record ValueAxis(Scale scale, List<Double> ticks, List<SetText> names) {
    /** Room that a tick wants along a standing axis, and along a lying one. */
    private static final double STANDING = 36, LYING = 70;
    /** The least that a date wants, and the gap between two. */
    private static final double DATE = 26, BETWEEN = 9;
    /** The same for the powers of a log axis, of which none should be left out. */
    private static final double LOG = 17;

    static ValueAxis of(Stage stage, List<Layer> layers, Axis axis, Extent extent, double length, boolean lying) {
        if (dates(layers)) return dates(stage, extent, length);
        if (layers.stream().anyMatch(l -> l.is(Kind.BUMP))) return ranks(stage, extent, length);
        // marks beside stacks of shares may reach farther
        boolean percent = percent(layers) && extent.min() > -101 && extent.max() < 101;
        Extent e = percent ? new Extent(extent.min() < -1e-9 ? -100 : 0, extent.max() > 1e-9 ? 100 : 0, true, false, extent.least()) : extent.grounded();
        int steps = (int) Math.max(2, Math.min(5, Math.round(length / (lying ? LYING : STANDING))));
        boolean log = axis.log() && extent.max() > 0;
        Ticks ticks = log ? Ticks.log(Math.max(extent.least(), Double.MIN_NORMAL), extent.max(), (int) Math.max(2, length / (lying ? LYING : LOG)), positive(axis.min()) == null ? extent.logStart() : axis.min(), positive(axis.max()))
                : percent ? Ticks.within(e.min(), e.max(), steps) : Ticks.around(e.min(), e.max(), steps, axis.min(), axis.max(), !stage.plotting().percentData() && Whole.values(layers));
        if (bubbles(layers) || layers.stream().allMatch(l -> l.is(Kind.POINTS))) ticks = PointMarks.clear(ticks, extent.min(), extent.max(), bubbles(layers), axis);
        if (bubbles(layers)) ticks = new BubbleRoom(stage.plotting(), axis, Point::y).around(ticks, layers);
        return named(stage, axis, percent, ticks);
    }

    /** Ticks with their names. */
    static ValueAxis named(Stage stage, Axis axis, boolean percent, Ticks ticks) {
        NumberStyle style = style(stage, axis, percent, ticks.values());
        boolean log = ticks.scale().log();
        List<SetText> names = new ArrayList<>();
        List<String> texts = log ? NumberStyle.powers(ticks.values(), stage.chart().unit(), stage.language(), axis.format())
                : ticks.values().stream().map(style::format).toList();
        for (String t : texts) names.add(stage.words().line(t, stage.look().axis(), false, stage.look().muted()));
        return new ValueAxis(ticks.scale(), ticks.values(), names);
    }

    private static NumberStyle style(Stage stage, Axis axis, boolean percent, List<Double> ticks) {
        if (percent && axis.format().isEmpty()) return new NumberStyle(1, "", NumberStyle.axis(ticks, "", "", "").decimals(), false, "", "%", "");
        if (stage.plotting().percentData() && axis.format().isEmpty()) return Numbers.fractionTicks(ticks);
        return NumberStyle.axis(ticks, percent ? "%" : stage.chart().unit(), stage.language(), axis.format());
    }

    /** Ranks from the first, on top, to the last; they are kept as negative numbers. */
    private static ValueAxis ranks(Stage stage, Extent extent, double length) {
        int last = (int) Math.max(1, -extent.min());
        int step = step(last, Math.max(2, Math.min(20, length / (stage.look().axis() * 1.3))));
        List<Double> ticks = new ArrayList<>();
        List<SetText> names = new ArrayList<>();
        // the first, and round ones after it
        for (int rank = 1; rank <= last; rank = (rank / step + 1) * step) {
            ticks.add(0, -(double) rank);
            names.add(0, stage.words().line(Integer.toString(rank), stage.look().axis(), false, stage.look().muted()));
        }
        return new ValueAxis(Scale.linear(-last - 0.4, -0.6), ticks, names);
    }

    /** A round step with which so many ranks have at most so many ticks. */
    private static int step(int last, double most) {
        int step = 1;
        for (int i = 0; last / step > most; i++) step = (int) Math.pow(10, i / 2) * (i % 2 == 0 ? 5 : 10);
        return step;
    }

    /** An axis that nobody sees: values stand at the marks, so it ends with the data. */
    static ValueAxis hidden(Extent extent, Axis axis) {
        Extent e = extent.grounded();
        double min = axis.min() == null ? e.min() : axis.min(), max = axis.max() == null ? e.max() : axis.max();
        return new ValueAxis(Scale.linear(min, max), List.of(), List.of());
    }

    /** With an empty name for ticks on that side of zero on which there is no value. */
    ValueAxis named(Extent values, SetText none) {
        List<SetText> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) kept.add(ticks.get(i) < 0 && values.min() >= 0 || ticks.get(i) > 0 && values.max() <= 0 ? none : names.get(i));
        return new ValueAxis(scale, ticks, kept);
    }

    double widest() {
        return names.stream().mapToDouble(SetText::width).max().orElse(0);
    }

    static boolean bubbles(List<Layer> layers) {
        return layers.stream().anyMatch(l -> l.is(Kind.POINTS) && !l.mark().size().isEmpty());
    }

    private static Double positive(Double end) {
        return end == null || end <= 0 ? null : end;
    }

    static boolean percent(List<Layer> layers) {
        return layers.stream().anyMatch(l -> l.mark().stacking() == Stacking.PERCENT && (l.is(Kind.BARS) || l.is(Kind.AREAS)));
    }

    private static boolean dates(List<Layer> layers) {
        return layers.stream().anyMatch(l -> l.is(Kind.GANTT) && l.datedEnds());
    }

    /** Whether names on one line keep a gap between them. */
    private boolean apart(double length) {
        for (int i = 1; i < names.size(); i++) {
            double pitch = (scale.at(ticks.get(i)) - scale.at(ticks.get(i - 1))) * length;
            if (pitch < (names.get(i).width() + names.get(i - 1).width()) / 2 + BETWEEN) return false;
        }
        return true;
    }

    private static ValueAxis dates(Stage stage, Extent extent, double length) {
        double pad = Math.max(1, (extent.max() - extent.min()) * 0.01);
        double from = extent.min() - pad, to = extent.max() + pad;
        for (int most = (int) Math.max(2, length / DATE); ; most--) {
            DateTicks ticks = DateTicks.within(from, to, most);
            List<SetText> names = ticks.names(stage.language()).stream().map(n -> stage.words().line(n, stage.look().axis(), false, stage.look().muted())).toList();
            ValueAxis made = new ValueAxis(Scale.linear(from, to), ticks.values(), names);
            if (most <= 2 || made.apart(length)) return made;
        }
    }
}
