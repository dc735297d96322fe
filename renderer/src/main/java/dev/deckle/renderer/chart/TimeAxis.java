package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Moments;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.TimeTicks;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.DoubleFunction;

/** Makes the axis of places that have a time of day, each as far from the next as its time is. */
final class TimeAxis {
    /** Gap between neighbouring names, in points, and the most ticks that are tried. */
    private static final double BETWEEN = 14;
    private static final int MOST = 60;
    /** Half of a day around a moment that stands alone. */
    private static final double ALONE = 0.5;

    private final Stage stage;
    private final Scale scale;
    private final boolean clock;
    private final DoubleFunction<PlaceAxis> dates;

    /**
     * @param ends  first and last place
     * @param pad   part of the axis to be kept free at its ends
     * @param dates the axis for spans so long that days and months name them
     */
    TimeAxis(Stage stage, double[] ends, double pad, DoubleFunction<PlaceAxis> dates) {
        double room = ends[1] > ends[0] ? pad * (ends[1] - ends[0]) : ALONE;
        this.stage = stage;
        this.scale = Scale.linear(ends[0] - room, ends[1] + room);
        this.clock = stage.domain().kind() == Domain.Kind.CLOCK;
        this.dates = dates;
    }

    /** The finest ticks that have room; else the ends alone, as far as they have. */
    PlaceAxis axis(double length) {
        // what is kept free around a day has no times
        LocalDateTime from = Moments.at(clock ? Math.max(0, scale.min()) : scale.min()), to = Moments.at(clock ? Math.min(1, scale.max()) : scale.max());
        for (int step : TimeTicks.MINUTES) {
            PlaceAxis made = axis(TimeTicks.within(from, to, step, MOST));
            if (made.at().size() > 1 && made.apart(length, BETWEEN)) return made;
        }
        if (!clock && ChronoUnit.DAYS.between(from, to) > 1) return dates.apply(length);
        PlaceAxis both = axis(List.of(from, to));
        return both.apart(length, BETWEEN) ? both : axis(List.of(from));
    }

    private PlaceAxis axis(List<LocalDateTime> ticks) {
        List<String> names = clock ? ticks.stream().map(TimeTicks::clock).toList() : TimeTicks.names(ticks, ChronoUnit.DAYS, stage.language());
        List<SetText> set = names.stream().map(n -> stage.words().line(n, stage.look().axis(), false, stage.look().muted())).toList();
        return new PlaceAxis(scale, ticks.stream().map(Moments::place).toList(), set, 0, false, Role.TICK);
    }
}
