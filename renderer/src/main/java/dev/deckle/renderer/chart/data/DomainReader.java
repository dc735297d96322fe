package dev.deckle.renderer.chart.data;

import dev.deckle.model.chart.Axis.Scale;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.renderer.chart.scale.DateNames;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands along the x axis of a chart, and where each cell stands on it. */
final class DomainReader {
    /** Marks that stand side by side, so that their places are categories whatever the column holds. */
    private static final Set<Kind> SIDE_BY_SIDE = EnumSet.of(Kind.BARS, Kind.BOX_PLOT, Kind.WATERFALL, Kind.SLOPE, Kind.BUMP, Kind.HEATMAP,
            Kind.GANTT, Kind.RADAR, Kind.PIE, Kind.DONUT);

    private static final Set<Kind> IN_TIME = EnumSet.of(Kind.BARS, Kind.LINES, Kind.AREAS, Kind.POINTS, Kind.BAND, Kind.ERROR_BARS);

    private final Chart chart;
    private final DataTable data;
    private final String language;
    private final Map<Object, Integer> places = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private Domain domain;

    DomainReader(Chart chart, String language) {
        this.chart = chart;
        this.data = chart.data();
        this.language = language;
    }

    Domain read() {
        Domain.Kind kind = kind();
        if (kind == Domain.Kind.CATEGORY) collect();
        List<LocalDate> days = kind == Domain.Kind.CATEGORY ? Periods.days(places.keySet()) : List.of();
        List<LocalDate> told = kind == Domain.Kind.DATE ? cells().stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).toList() : days;
        domain = new Domain(kind, names, kind == Domain.Kind.CATEGORY && ordered(), kind == Domain.Kind.NUMBER && years(), days, unit(told));
        return domain;
    }

    /** Where a cell stands: NaN where it has no place. */
    double place(Object cell) {
        if (domain.kind() == Domain.Kind.CATEGORY) return cell == null ? Double.NaN : places.getOrDefault(cell, -1);
        if (domain.timed()) return cell instanceof String s ? Moments.place(s) : Double.NaN;
        if (cell instanceof LocalDate d) return d.toEpochDay();
        return cell instanceof Number n && Double.isFinite(n.doubleValue()) ? n.doubleValue() : Double.NaN;
    }

    private Domain.Kind kind() {
        if (chart.marks().stream().anyMatch(m -> m.kind() == Kind.HISTOGRAM)) return Domain.Kind.NUMBER;
        boolean side = chart.marks().stream().anyMatch(m -> SIDE_BY_SIDE.contains(m.kind()));
        Scale wish = chart.x().scale();
        // a chart that lies has a row for each place
        boolean lying = chart.marks().stream().anyMatch(Mark::horizontal);
        if (side || lying || wish == Scale.CATEGORY) return Domain.Kind.CATEGORY;
        Set<Column.Type> types = EnumSet.noneOf(Column.Type.class);
        for (Mark m : chart.marks()) if (data.indexOf(m.x()) >= 0) types.add(data.columns().get(data.indexOf(m.x())).type());
        if (types.equals(EnumSet.of(Column.Type.DATE))) return Domain.Kind.DATE;
        if (types.equals(EnumSet.of(Column.Type.NUMBER))) return Domain.Kind.NUMBER;
        return types.equals(EnumSet.of(Column.Type.TEXT)) ? timed() : Domain.Kind.CATEGORY;
    }

    /** Texts that are times: those without a date only where none follows on the night before. */
    private Domain.Kind timed() {
        Set<Object> cells = new LinkedHashSet<>(cells());
        cells.remove(null);
        if (cells.size() < 2) return Domain.Kind.CATEGORY;
        if (!Moments.of(cells).isEmpty()) return Domain.Kind.MOMENT;
        return cells.stream().allMatch(Moments::clock) && chart.marks().stream().allMatch(this::withinADay) ? Domain.Kind.CLOCK : Domain.Kind.CATEGORY;
    }

    private boolean withinADay(Mark mark) {
        Map<List<Object>, Double> latest = new HashMap<>();
        List<Object> x = column(mark.x()), series = column(mark.series()), facet = column(chart.facet());
        for (int i = 0; i < x.size(); i++) {
            if (x.get(i) == null) continue;
            double at = Moments.place(x.get(i).toString());
            Double before = latest.put(Arrays.asList(series.isEmpty() ? "" : series.get(i), facet.isEmpty() ? "" : facet.get(i)), at);
            if (before != null && before > at) return false;
        }
        return true;
    }

    /** The finest that tells all of these days; none for texts, which are written as they are. */
    private TemporalUnit unit(List<LocalDate> days) {
        if (days.isEmpty() || places.keySet().stream().anyMatch(c -> c instanceof String)) return null;
        return written() == null ? DateNames.unit(days) : written();
    }

    /** Quarters or months, where all marks stand on columns of them. */
    private TemporalUnit written() {
        TemporalUnit first = Written.unit(data, chart.marks().get(0).x());
        return chart.marks().stream().allMatch(m -> Written.unit(data, m.x()) == first) ? first : null;
    }

    private void collect() {
        for (Object cell : cells()) {
            if (cell == null || places.containsKey(cell)) continue;
            places.put(cell, places.size());
        }
        fill();
        sort();
        CellNames writer = new CellNames(List.copyOf(places.keySet()), written(), language, chart.x().format().contains("#") ? "" : chart.x().format());
        for (Object cell : places.keySet()) names.add(writer.name(cell));
    }

    /** Bars over time stand in its order, and leave a gap for a month or year that is missing. */
    private void fill() {
        if (!IN_TIME.containsAll(chart.marks().stream().map(Mark::kind).toList())) return;
        // a line goes on over what is missing
        boolean bars = chart.marks().stream().allMatch(m -> m.kind() == Kind.BARS || m.kind() == Kind.ERROR_BARS);
        List<Object> cells = List.copyOf(places.keySet());
        List<LocalDateTime> moments = Moments.of(cells);
        List<Object> keys = moments.isEmpty() ? Periods.ordered(cells, bars) : Moments.ordered(cells, moments);
        places.clear();
        keys.forEach(k -> places.put(k, places.size()));
    }

    private void sort() {
        Mark by = chart.marks().stream().filter(m -> m.sort() != Mark.Sort.DATA).findFirst().orElse(null);
        if (by == null) return;
        Map<Object, Double> sums = new LinkedHashMap<>();
        places.keySet().forEach(k -> sums.put(k, 0.0));
        List<Object> x = column(by.x());
        for (String y : by.y()) {
            List<Object> values = column(y);
            for (int i = 0; i < values.size(); i++) if (values.get(i) instanceof Number n && sums.containsKey(x.get(i))) sums.merge(x.get(i), n.doubleValue(), Double::sum);
        }
        Comparator<Object> order = Comparator.comparing(sums::get);
        List<Object> keys = new ArrayList<>(places.keySet());
        keys.sort(by.sort() == Mark.Sort.ASCENDING ? order : order.reversed());
        places.clear();
        keys.forEach(k -> places.put(k, places.size()));
    }

    private boolean ordered() {
        return !places.isEmpty() && (places.keySet().stream().allMatch(c -> c instanceof LocalDate)
                || places.keySet().stream().allMatch(c -> c instanceof Number) || names.stream().allMatch(DomainReader::looksLikeTime) || !Moments.of(names).isEmpty());
    }

    /** Names such as Q3 2022, 2023-10, 2023年, 第3周, 10月. */
    private static boolean looksLikeTime(String name) {
        return name.matches("(?i)([QH][1-4])?[ -]?'?\\d{2,4}([ -/]?[QHM]?\\d{1,2}){0,2}|\\d{4}\u5E74?(\\d{1,2}\u6708)?|[QH][1-4]([ -]\\d{2,4})?|\u7B2C ?\\d+ ?.");
    }

    private boolean years() {
        boolean any = false, named = chart.marks().stream().allMatch(m -> saysYear(m.x()));
        for (Object cell : cells()) {
            if (!(cell instanceof Number n)) continue;
            double v = n.doubleValue();
            if (v < 1500 || v > 2200 || v != Math.rint(v) && !named) return false;
            any = true;
        }
        return any;
    }

    /** Parts of years are years only where their column says so. */
    private static boolean saysYear(String column) {
        String name = column.toLowerCase(java.util.Locale.ROOT);
        return name.contains("year") || name.contains("\u5E74") || name.equals("date") || name.equals("time");
    }

    private List<Object> cells() {
        Set<String> columns = new java.util.LinkedHashSet<>();
        chart.marks().forEach(m -> columns.add(m.x()));
        List<Object> cells = new ArrayList<>();
        columns.forEach(c -> cells.addAll(column(c)));
        return cells;
    }

    private List<Object> column(String name) {
        return data.indexOf(name) < 0 ? List.of() : data.column(name);
    }
}
