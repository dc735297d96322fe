package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the series of a chart are named: at their ends, by a legend, or not at all. */
final class Naming {
    /** Marks whose series end somewhere that can be labelled. */
    private static final Set<Kind> ENDING = EnumSet.of(Kind.LINES, Kind.AREAS, Kind.SLOPE, Kind.BUMP);
    /** Marks that need no name of their own beside those. */
    private static final Set<Kind> BESIDE = EnumSet.of(Kind.BAND, Kind.ERROR_BARS);

    private Naming() { }

    /** Whether names at the ends are possible at all; whether they fit is measured later. */
    static boolean endsPossible(Stage stage) {
        Labels wish = stage.chart().labels();
        if (wish == Labels.LEGEND || wish == Labels.NONE) return false;
        for (Layer l : stage.plotting().layers()) {
            boolean beside = BESIDE.contains(l.mark().kind()) || l.is(Kind.POINTS) && l.series().stream().noneMatch(Series::named);
            if (l.mark().secondAxis() || !beside && !ENDING.contains(l.mark().kind())) return false;
        }
        return true;
    }

    /** Entries of a legend; empty where nothing is to be told apart. */
    static List<Legend.Entry> legend(Stage stage) {
        if (stage.chart().labels() == Labels.NONE) return List.of();
        Map<String, Legend.Entry> entries = new LinkedHashMap<>();
        for (Layer l : stage.plotting().layers()) {
            if (pointNames(stage.chart(), l)) continue;
            for (Series s : l.series()) {
                if (!s.named() || s.last() == null && !BESIDE.contains(l.mark().kind()) && !l.is(Kind.GANTT)) continue;
                String name = l.mark().secondAxis() ? stage.phrases().rightAxis(s.name()) : s.name();
                entries.putIfAbsent(s.name(), new Legend.Entry(name, color(stage, l, s), swatch(l)));
            }
        }
        boolean one = entries.size() < 2 && stage.chart().labels() != Labels.LEGEND;
        return one ? List.of() : new ArrayList<>(entries.values());
    }

    /** The colour of a series; grey where a highlight of categories leaves none of its marks in colour. */
    private static Color color(Stage stage, Layer l, Series s) {
        Color color = stage.paints().of(s), grey = stage.look().subdued();
        if (!stage.paints().highlights() || !l.is(Kind.BARS) || !stage.domain().categories()) return color;
        boolean seen = s.points().stream().filter(Point::hasY).anyMatch(p -> !stage.paints().of(s, stage.domain().names().get((int) p.x())).equals(grey));
        return seen ? color : grey;
    }

    /** Whether the points of a layer carry their names: each series is one point. */
    static boolean pointNames(Chart chart, Layer layer) {
        return layer.is(Kind.POINTS) && chart.labels() != Labels.LEGEND && layer.series().size() > 1
                && layer.series().stream().allMatch(s -> s.named() && s.points().size() <= 1);
    }

    private static Legend.Swatch swatch(Layer l) {
        return switch (l.mark().kind()) {
            case LINES, SLOPE, BUMP, RADAR -> l.mark().dashed() ? Legend.Swatch.DASHES : Legend.Swatch.LINE;
            case POINTS, ERROR_BARS -> Legend.Swatch.DOT;
            default -> Legend.Swatch.BOX;
        };
    }
}
