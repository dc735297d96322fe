package dev.deckle.model.build;

import dev.deckle.model.block.Source;
import dev.deckle.model.chart.Mark.Kind;
import java.util.List;
import java.util.Map;

/** The marks as charts of one line, with their data: {@code data:} or numbers named in place. */
public abstract class MarkWords extends TableWords {
    MarkWords(Build build, List<Source> sources) {
        super(build, sources);
    }

    abstract void mark(String word, Kind kind, Map<String, ?> options);

    @Word(usage = "bars(x: 'owner', y: 'gpus', series: 'kind', stacked: true, horizontal: true, sort: 'desc', values: true)", doc = "Bars, grouped or stacked, standing or lying.")
    public void bars(Map<String, ?> options) {
        mark("bars", Kind.BARS, options);
    }

    @Word(usage = "lines(x: 'year', y: 'papers', series: 'vendor', smooth: true, step: true, points: true, dashed: true)", doc = "Lines.")
    public void lines(Map<String, ?> options) {
        mark("lines", Kind.LINES, options);
    }

    @Word(usage = "areas(x: 'year', y: 'users', series: 'product', stacked: '100%')", doc = "Filled areas, stacked or as shares.")
    public void areas(Map<String, ?> options) {
        mark("areas", Kind.AREAS, options);
    }

    @Word(usage = "points(x: 'cost', y: 'score', size: 'users', series: 'kind')", doc = "Points; size: makes bubbles.")
    public void points(Map<String, ?> options) {
        mark("points", Kind.POINTS, options);
    }

    @Word(usage = "pie('A': 40, 'B': 60)", doc = "A pie.")
    public void pie(Map<String, ?> options) {
        mark("pie", Kind.PIE, options);
    }

    @Word(usage = "donut('A': 40, 'B': 60)", doc = "A ring.")
    public void donut(Map<String, ?> options) {
        mark("donut", Kind.DONUT, options);
    }

    @Word(usage = "band(x: 'year', low: 'least', high: 'most')", doc = "A band between two columns.")
    public void band(Map<String, ?> options) {
        mark("band", Kind.BAND, options);
    }

    @Word(usage = "errorBars(x: 'model', low: 'least', high: 'most')", doc = "Bars of error between two columns.")
    public void errorBars(Map<String, ?> options) {
        mark("errorBars", Kind.ERROR_BARS, options);
    }

    @Word(usage = "histogram(x: 'length', bins: 20)", doc = "How often values occur.")
    public void histogram(Map<String, ?> options) {
        mark("histogram", Kind.HISTOGRAM, options);
    }

    @Word(usage = "boxPlot(x: 'group', y: 'value')", doc = "The spread of values per group.")
    public void boxPlot(Map<String, ?> options) {
        mark("boxPlot", Kind.BOX_PLOT, options);
    }

    @Word(usage = "heatmap(x: 'month', series: 'city', y: 'rain')", doc = "A grid of tinted cells: columns by x, rows by series, tint by y.")
    public void heatmap(Map<String, ?> options) {
        mark("heatmap", Kind.HEATMAP, options);
    }

    @Word(usage = "waterfall(x: 'step', y: 'change')", doc = "Steps that add up.")
    public void waterfall(Map<String, ?> options) {
        mark("waterfall", Kind.WATERFALL, options);
    }

    @Word(usage = "gantt(x: 'task', low: 'start', high: 'end')", doc = "Tasks along a time axis.")
    public void gantt(Map<String, ?> options) {
        mark("gantt", Kind.GANTT, options);
    }

    @Word(usage = "slope(x: 'year', y: 'share', series: 'country')", doc = "Change between two moments.")
    public void slope(Map<String, ?> options) {
        mark("slope", Kind.SLOPE, options);
    }

    @Word(usage = "radar(x: 'skill', y: 'score', series: 'model')", doc = "A polygon over spokes.")
    public void radar(Map<String, ?> options) {
        mark("radar", Kind.RADAR, options);
    }

    @Word(usage = "bump(x: 'year', y: 'rank', series: 'country')", doc = "Ranks over time.")
    public void bump(Map<String, ?> options) {
        mark("bump", Kind.BUMP, options);
    }
}
