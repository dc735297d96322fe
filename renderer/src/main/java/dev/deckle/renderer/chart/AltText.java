package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.scale.Bins;
import dev.deckle.renderer.chart.scale.DateNames;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Units;
import dev.deckle.renderer.text.Typesetter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Drafts what a chart shows, for those who cannot see it, where its author has not said it: kind, title, what is compared, all values
 * where they are few, else extremes and trends.
 */
final class AltText {
    private static final Set<Kind> OVER_X = EnumSet.of(Kind.LINES, Kind.AREAS, Kind.SLOPE, Kind.BAND);
    /** Most values told one by one, and most series told each for itself. */
    private static final int FEW = 8, SERIES = 5;
    /** Least change, as a part of the first value, that is called one. */
    private static final double CHANGE = 0.05;
    private final Plotting plotting;
    private final String language;
    private final AltWords words;
    private final ChronoUnit unit;

    private AltText(Plotting plotting, String language) {
        this.unit = unit(plotting);
        this.plotting = plotting;
        this.language = language;
        this.words = AltWords.of(language);
    }

    /** The finest unit that tells all days of the chart. */
    private static ChronoUnit unit(Plotting plotting) {
        List<LocalDate> days = new ArrayList<>();
        for (Layer l : plotting.layers()) {
            for (Series s : l.series()) {
                for (Point p : s.points()) {
                    if (plotting.domain().kind() == Domain.Kind.DATE) days.add(LocalDate.ofEpochDay((long) p.x()));
                    if (l.datedEnds() && p.low() == p.low() && p.high() == p.high()) days.addAll(List.of(LocalDate.ofEpochDay((long) p.low()), LocalDate.ofEpochDay((long) p.high())));
                }
            }
        }
        return DateNames.unit(days);
    }

    static String of(Plotting plotting, String language) {
        if (!plotting.chart().alt().isBlank()) return Typesetter.strip(plotting.chart().alt());
        return new AltText(plotting, language).draft();
    }

    private String draft() {
        List<String> sentences = new ArrayList<>();
        String title = Typesetter.strip(plotting.chart().title()), sub = Typesetter.strip(plotting.chart().subtitle());
        String head = title.isEmpty() || sub.isEmpty() ? title + sub : words.titles(title, sub);
        sentences.add(words.head(kinds(), head));
        if (plotting.empty()) sentences.add(words.empty());
        else for (Layer l : plotting.layers()) sentences.addAll(layer(l));
        if (!plotting.chart().highlight().isEmpty()) sentences.add(words.highlighted(plotting.chart().highlight()));
        return words.join(sentences.stream().filter(s -> !s.isEmpty()).distinct().toList());
    }

    private String kinds() {
        List<String> kinds = new ArrayList<>();
        for (Layer l : plotting.layers()) {
            boolean beside = (l.is(Kind.BAND) || l.is(Kind.ERROR_BARS)) && plotting.layers().size() > 1;
            String name = words.kind(l.mark());
            if (!beside && !kinds.contains(name)) kinds.add(name);
        }
        return words.and(kinds);
    }

    private List<String> layer(Layer l) {
        return switch (l.mark().kind()) {
            case HISTOGRAM -> List.of(histogram(l));
            case POINTS -> List.of(points(l));
            case GANTT -> List.of(tasks(l));
            case BAND, ERROR_BARS -> List.of();
            case BOX_PLOT -> l.series().stream().map(this::medians).toList();
            case BUMP -> l.series().stream().limit(SERIES).map(this::ranks).toList();
            default -> series(l);
        };
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
            String name = s.named() ? s.name() : "";
            boolean few = points.size() <= (l.series().size() > 2 ? 4 : FEW);
            if (OVER_X.contains(l.mark().kind()) && points.size() > 1) told.add(trend(name, points, style));
            else if (few) told.add(words.list(name, points.stream().map(p -> words.pair(place(p), value(style, p.y()))).toList()));
            else told.add(extremes(name, points, style));
        }
        return told;
    }

    private String trend(String name, List<Point> points, NumberStyle style) {
        Point first = points.get(0), last = points.get(points.size() - 1);
        double change = last.y() - first.y(), part = first.y() == 0 ? change : change / Math.abs(first.y());
        int direction = Math.abs(part) < CHANGE ? 0 : change > 0 ? 1 : -1;
        String told = words.trend(name, direction, value(style, first.y()), place(first), value(style, last.y()), place(last));
        Point top = max(points), bottom = min(points);
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
        if (points.isEmpty()) return "";
        if (plotting.domain().categories()) return extremes("", points, style(l));
        NumberStyle x = plotting.domain().years() ? NumberStyle.years() : NumberStyle.values(points.stream().map(Point::x).toList(), "", language, "");
        NumberStyle y = style(l);
        double[] xs = points.stream().mapToDouble(Point::x).sorted().toArray(), ys = points.stream().mapToDouble(Point::y).sorted().toArray();
        boolean dates = plotting.domain().kind() == Domain.Kind.DATE;
        String from = dates ? day(xs[0]) : x.format(xs[0]), to = dates ? day(xs[xs.length - 1]) : x.format(xs[xs.length - 1]);
        return words.cloud(points.size(), axis(plotting.chart().x().title(), "x"), from, to, axis(plotting.chart().y().title(), "y"), value(y, ys[0]),
                value(y, ys[ys.length - 1]), correlation(points));
    }

    private static String axis(String title, String fallback) {
        return title.isBlank() ? fallback : Typesetter.strip(title);
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
        if (top == null) return "";
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
        return words.medians(s.named() ? s.name() : "", pairs);
    }

    private String ranks(Series s) {
        List<Point> points = s.points().stream().filter(Point::hasY).toList();
        return points.isEmpty() ? "" : words.rank(s.name(), (int) -points.get(0).y(), place(points.get(0)), (int) -points.get(points.size() - 1).y(), place(points.get(points.size() - 1)));
    }

    private String tasks(Layer l) {
        List<String> tasks = new ArrayList<>();
        for (Series s : l.series()) {
            for (Point p : s.points()) {
                if (Double.isNaN(p.low()) || Double.isNaN(p.high())) continue;
                String from = l.datedEnds() ? day(p.low()) : Double.toString(p.low()), to = l.datedEnds() ? day(p.high()) : Double.toString(p.high());
                tasks.add(words.span(place(p), from, to));
            }
        }
        List<String> few = tasks.subList(0, Math.min(FEW, tasks.size()));
        return words.list("", few) + (tasks.size() > FEW ? words.more(tasks.size() - FEW) : "");
    }

    private NumberStyle style(Layer l) {
        if (plotting.percentData()) return Numbers.fractions(plotting.values(o -> o == l));
        return NumberStyle.values(plotting.values(o -> o == l), plotting.chart().unit(), language, "");
    }

    private String value(NumberStyle style, double v) {
        String unit = plotting.chart().unit();
        return unit.isBlank() || Units.sign(unit) || plotting.percentData() ? style.format(v) : style.format(v) + " " + unit;
    }

    private String place(Point p) {
        return switch (plotting.domain().kind()) {
            case CATEGORY -> p.x() >= 0 && p.x() < plotting.domain().size() ? plotting.domain().names().get((int) p.x()) : "";
            case DATE -> day(p.x());
            case NUMBER -> plotting.domain().years() ? NumberStyle.years().format(p.x()) : NumberStyle.values(List.of(p.x()), "", language, "").format(p.x());
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
