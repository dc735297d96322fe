package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the layers of a plot, those behind first: bands, areas, bars, lines, whiskers, points. */
final class Marks {
    private static final List<Kind> FROM_BEHIND = List.of(Kind.BAND, Kind.AREAS, Kind.HISTOGRAM, Kind.BARS, Kind.WATERFALL, Kind.GANTT,
            Kind.BOX_PLOT, Kind.LINES, Kind.SLOPE, Kind.BUMP, Kind.ERROR_BARS, Kind.POINTS);

    private Marks() { }

    static List<Marked> of(Plot plot) {
        List<Layer> layers = new ArrayList<>(plot.stage().plotting().layers());
        layers.sort(Comparator.comparingInt(l -> FROM_BEHIND.indexOf(l.mark().kind())));
        List<Marked> marks = new ArrayList<>();
        int lane = 0;
        for (Layer l : layers) {
            marks.add(of(plot, l, lane));
            if (l.is(Kind.BARS)) lane += BarMarks.lanes(l);
        }
        return marks;
    }

    private static Marked of(Plot plot, Layer l, int lane) {
        return switch (l.mark().kind()) {
            case BARS -> new BarMarks(plot, l, lane);
            case AREAS -> new AreaMarks(plot, l);
            case BAND -> new BandMarks(plot, l);
            case POINTS -> new PointMarks(plot, l);
            case ERROR_BARS -> new ErrorBarMarks(plot, l);
            case HISTOGRAM -> new HistogramMarks(plot, l);
            case WATERFALL -> new WaterfallMarks(plot, l);
            case GANTT -> new GanttMarks(plot, l);
            case BOX_PLOT -> new BoxMarks(plot, l);
            default -> new LineMarks(plot, l);
        };
    }
}
