package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Moments;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.scale.Bins;
import dev.deckle.renderer.chart.scale.DateNames;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Shares;
import dev.deckle.renderer.chart.scale.TimeTicks;
import dev.deckle.renderer.chart.scale.Units;
import java.time.LocalDate;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the layers of one plot in sentences: of a whole chart, or of one of its small multiples. */
final class AltLayers {
    private static final Set<Kind> OVER_X = EnumSet.of(Kind.LINES, Kind.AREAS, Kind.SLOPE, Kind.BAND);
    /** Most values told one by one, and most series told each for itself. */
    private static final int FEW = 8, SERIES = 5;
    /** Least change, as a part of the largest value, that is called one. */
    private static final double CHANGE = 0.05;
    private final Plotting plotting;
    private final String panel;
    private final String language;
    private final AltWords words;
    private final TemporalUnit unit;

    /**
     * @param whole chart, whose days decide how dates are written
     * @param panel name of the small multiple; empty for none
     */
    AltLayers(Plotting plotting, Plotting whole, String panel, String language) {
        this.plotting = plotting;
        this.panel = panel;
        this.language = language;
        this.words = AltWords.of(language);
        this.unit = unit(whole);
    }

    /** The finest unit that tells all days of the chart. */
    private static TemporalUnit unit(Plotting plotting) {
        if (plotting.domain().kind() == Domain.Kind.DATE && plotting.domain().unit() != null) return plotting.domain().unit();
        List<LocalDate> days = new ArrayList<>();
        for (Layer l : plotting.layers()) {
            for (Series s : l.series()) {
                for (Point p : s.points()) {
                    if (l.datedEnds() && p.low() == p.low() && p.high() == p.high()) days.addAll(List.of(LocalDate.ofEpochDay((long) p.low()), LocalDate.ofEpochDay((long) p.high())));
                }
            }
        }
        return DateNames.unit(days);
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        if (plotting.empty()) told.add(words.list(panel, List.of(words.empty())));
        else for (Layer l : plotting.layers()) told.addAll(layer(l));
        return told;
    }

    private List<String> layer(Layer l) {
        return switch (l.mark().kind()) {
            case HISTOGRAM -> List.of(words.list(panel, List.of(histogram(l))));
            case POINTS -> List.of(words.list(panel, List.of(points(l))), l.mark().size().isEmpty() ? "" : words.area(l.mark().size()));
            case GANTT -> tasks(l);
            case BAND -> List.of(l.mark().low().isEmpty() ? "" : words.band(l.mark().low(), l.mark().high()));
            case ERROR_BARS -> List.of(l.mark().low().isEmpty() ? "" : words.errorBars(l.mark().low(), l.mark().high()));
            case BOX_PLOT -> l.series().stream().map(this::medians).toList();
            case BUMP -> ranks(l);
            default -> series(l.mark().stacking() == Stacking.PERCENT ? shares(l) : l);
        };
    }

    /** The layer with what its series are of the whole, in percent. */
    private static Layer shares(Layer l) {
        List<Series> series = new ArrayList<>();
        List<Spans.Span> spans = Spans.of(l);
        // rounded with the others of its stack, as they are drawn
        List<double[]> stacks = new ArrayList<>();
        for (int i = 0; !spans.isEmpty() && i < spans.get(0).x().length; i++) {
            int at = i;
            stacks.add(Shares.round(spans.stream().mapToDouble(s -> s.value(at)).toArray(), 0));
        }
        for (int k = 0; k < spans.size(); k++) {
            Spans.Span s = spans.get(k);
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < s.x().length; i++) {
                double rounded = s.missing(i) ? Double.NaN : stacks.get(i)[k];
                points.add(new Point(s.x()[i], rounded == 0 ? s.value(i) : rounded, Double.NaN, Double.NaN, Double.NaN));
            }
            series.add(s.series().with(points));
        }
        return l.with(series);
    }

    /** The name under which a series is told; empty where nothing tells it from others. */
    private String name(Series s) {
        String own = s.named() ? s.name() : "";
        return panel.isEmpty() || own.isEmpty() ? panel + own : words.within(panel, own);
    }

    private List<String> series(Layer l) {
        NumberStyle style = style(l);
        List<String> told = new ArrayList<>();
        for (Series s : l.series()) {
            List<Point> points = s.points().stream().map(p -> l.is(Kind.WATERFALL) && !p.hasY() ? p.withY(p.high()) : p).filter(Point::hasY).toList();
            if (points.isEmpty()) continue;
            if (told.size() == SERIES) {
                told.add(words.more(l.series().size() - SERIES));
                break;
            }
            boolean few = points.size() <= (l.series().size() > 2 ? 4 : FEW);
            if (OVER_X.contains(l.mark().kind()) && points.size() > 1) told.add(trend(subject(l, s), points, style));
            else if (few) told.add(words.list(name(s), pairs(l, points, style)));
            else told.add(extremes(name(s), points, style));
        }
        return told;
    }

    /** What rises or falls: the series, else what its axis is called. */
    private String subject(Layer l, Series s) {
        String name = name(s);
        return name.isEmpty() && l.mark().y().size() == 1 ? AltText.axis(plotting.chart().y(), l.mark().y().get(0)) : name;
    }

    private List<String> pairs(Layer l, List<Point> points, NumberStyle style) {
        double sum = points.stream().mapToDouble(Point::y).filter(v -> v > 0).sum();
        boolean parts = (l.is(Kind.PIE) || l.is(Kind.DONUT)) && sum > 0 && !plotting.chart().unit().contains("%") && !plotting.percentData();
        double[] shares = Shares.round(points.stream().mapToDouble(p -> parts ? 100 * Math.max(0, p.y()) / sum : 0).toArray(), 0);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double y = points.get(i).y(), share = shares[i] == 0 ? 100 * y / sum : shares[i];
            pairs.add(words.pair(place(points.get(i)), parts ? words.part(value(style, y), Look.percent().format(share)) : value(style, y)));
        }
        return pairs;
    }

    private String trend(String name, List<Point> points, NumberStyle style) {
        Point first = points.get(0), last = points.get(points.size() - 1), top = max(points), bottom = min(points);
        double change = last.y() - first.y(), most = Math.max(Math.abs(first.y()), Math.abs(last.y()));
        int direction = Math.abs(change) <= CHANGE * most ? 0 : change > 0 ? 1 : -1;
        String told = words.trend(name, direction, value(style, first.y()), place(first), value(style, last.y()), place(last));
        boolean peak = top != first && top != last && top.y() > Math.max(first.y(), last.y());
        boolean dip = bottom != first && bottom != last && bottom.y() < Math.min(first.y(), last.y());
        if (peak) told = words.with(told, words.highest(value(style, top.y()), place(top)));
        if (dip) told = words.with(told, words.lowest(value(style, bottom.y()), place(bottom)));
        return told;
    }

    private String extremes(String name, List<Point> points, NumberStyle style) {
        Point top = max(points), bottom = min(points);
        return words.extremes(name, points.size(), words.pair(place(top), value(style, top.y())), words.pair(place(bottom), value(style, bottom.y())));
    }

    private String points(Layer l) {
        List<Point> points = l.series().stream().flatMap(s -> s.points().stream()).filter(Point::hasY).toList();
        if (points.isEmpty()) return words.empty();
        if (plotting.domain().categories()) return extremes("", points, style(l));
        NumberStyle x = numbers(points.stream().map(Point::x).toList()), y = style(l);
        double[] xs = points.stream().mapToDouble(Point::x).sorted().toArray(), ys = points.stream().mapToDouble(Point::y).sorted().toArray();
        boolean number = plotting.domain().kind() == Domain.Kind.NUMBER;
        String from = number ? x.format(xs[0]) : place(xs[0]), to = number ? x.format(xs[xs.length - 1]) : place(xs[xs.length - 1]);
        return words.cloud(points.size(), axis(AltText.axis(plotting.chart().x(), l.mark().x()), "x"), from, to, axis(AltText.axis(plotting.chart().y(), l.mark().y().isEmpty() ? "" : l.mark().y().get(0)), "y"),
                value(y, ys[0]), value(y, ys[ys.length - 1]), correlation(points));
    }

    private static String axis(String title, String fallback) {
        return title.isEmpty() ? fallback : title;
    }

    /** Pearson's coefficient; 0 where it means nothing. */
    private static double correlation(List<Point> points) {
        double n = points.size(), mx = 0, my = 0, xy = 0, xx = 0, yy = 0;
        for (Point p : points) {
            mx += p.x() / n;
            my += p.y() / n;
        }
        for (Point p : points) {
            xy += (p.x() - mx) * (p.y() - my);
            xx += (p.x() - mx) * (p.x() - mx);
            yy += (p.y() - my) * (p.y() - my);
        }
        return points.size() < 5 || xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    private String histogram(Layer l) {
        double count = 0;
        Point top = null;
        for (Series s : l.series()) {
            for (Point p : s.points()) {
                count += p.y();
                if (top == null || p.y() > top.y()) top = p;
            }
        }
        if (top == null) return words.empty();
        NumberStyle style = NumberStyle.values(List.of(top.low(), top.high()), "", language, "");
        return words.histogram((long) count, style.format(top.low()), style.format(top.high()));
    }

    private String medians(Series s) {
        List<String> pairs = new ArrayList<>();
        List<Double> all = s.points().stream().filter(Point::hasY).map(Point::y).toList();
        NumberStyle style = NumberStyle.values(all.stream().map(v -> Math.rint(v * 10) / 10).toList(), plotting.chart().unit(), language, "");
        for (int i = 0; i < plotting.domain().size() && pairs.size() < FEW; i++) {
            int at = i;
            double[] v = s.points().stream().filter(p -> p.x() == at && p.hasY()).mapToDouble(Point::y).sorted().toArray();
            if (v.length > 0) pairs.add(words.pair(plotting.domain().names().get(i), value(style, Bins.quantile(v, 0.5))));
        }
        return words.medians(name(s), pairs);
    }

    private List<String> ranks(Layer l) {
        List<String> told = new ArrayList<>(l.series().stream().limit(SERIES).map(this::ranks).toList());
        if (l.series().size() > SERIES) told.add(words.more(l.series().size() - SERIES));
        return told;
    }

    private String ranks(Series s) {
        List<Point> points = s.points().stream().filter(Point::hasY).toList();
        return points.isEmpty() ? "" : words.rank(name(s), (int) -points.get(0).y(), place(points.get(0)), (int) -points.get(points.size() - 1).y(), place(points.get(points.size() - 1)));
    }

    private List<String> tasks(Layer l) {
        List<String> tasks = new ArrayList<>();
        for (Series s : l.series()) {
            for (Point p : s.points()) {
                if (Double.isNaN(p.low()) || Double.isNaN(p.high())) continue;
                NumberStyle style = NumberStyle.values(List.of(p.low(), p.high()), plotting.chart().unit(), language, plotting.chart().y().format());
                String from = l.datedEnds() ? day(p.low()) : style.format(p.low()), to = l.datedEnds() ? day(p.high()) : style.format(p.high());
                tasks.add(words.span(place(p), from, to));
            }
        }
        List<String> few = tasks.subList(0, Math.min(FEW, tasks.size()));
        return few.isEmpty() ? List.of() : List.of(words.list(panel, few), tasks.size() > FEW ? words.more(tasks.size() - FEW) : "");
    }

    /** Numbers as they are drawn. */
    private NumberStyle style(Layer l) {
        if (l.mark().stacking() == Stacking.PERCENT) return Look.percent();
        return Numbers.of(plotting, language, l, plotting.values(o -> o == l));
    }

    private String value(NumberStyle style, double v) {
        String unit = plotting.chart().unit();
        boolean said = unit.isBlank() || Units.sign(unit) || plotting.percentData() || style.after().equals("%") || style.pattern().contains("%");
        return said ? style.format(v) : style.format(v) + " " + unit;
    }

    /** A value on the first axis. */
    String first(double v) {
        Layer l = Sides.first(plotting);
        List<Double> values = plotting.values(o -> o == l);
        values.add(v);
        return value(l.mark().stacking() == Stacking.PERCENT ? Look.percent() : Numbers.of(plotting, language, l, values), v);
    }

    private NumberStyle numbers(List<Double> places) {
        return plotting.domain().years() ? NumberStyle.years() : NumberStyle.values(places, "", language, plotting.chart().x().format());
    }

    /** A place that the author names. */
    String place(Object named) {
        double at = Places.of(plotting.domain(), named);
        return Double.isNaN(at) ? String.valueOf(named) : place(at);
    }

    private String place(Point p) {
        return place(p.x());
    }

    private String place(double x) {
        return switch (plotting.domain().kind()) {
            case CATEGORY -> x >= 0 && x < plotting.domain().size() ? plotting.domain().names().get((int) x) : "";
            case DATE -> day(x);
            case MOMENT -> TimeTicks.full(Moments.at(x), language);
            case CLOCK -> TimeTicks.clock(Moments.at(x));
            case NUMBER -> numbers(List.of(x)).format(x);
        };
    }

    private String day(double epochDay) {
        return DateNames.full(LocalDate.ofEpochDay((long) epochDay), unit, language);
    }

    private static Point max(List<Point> points) {
        return points.stream().max(Comparator.comparingDouble(Point::y)).orElseThrow();
    }

    private static Point min(List<Point> points) {
        return points.stream().min(Comparator.comparingDouble(Point::y)).orElseThrow();
    }
}
