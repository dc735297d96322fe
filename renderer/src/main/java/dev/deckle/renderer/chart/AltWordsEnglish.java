package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Stacking;
import java.util.List;

/** See {@link AltWords}. */
final class AltWordsEnglish implements AltWords {
    @Override
    public String kind(Mark mark) {
        String stacked = mark.stacking() == Stacking.NONE ? "" : "stacked ";
        return switch (mark.kind()) {
            case BARS -> stacked + "bar chart";
            case LINES -> "line chart";
            case AREAS -> stacked + "area chart";
            case POINTS -> mark.size().isEmpty() ? "scatter plot" : "bubble chart";
            case PIE -> "pie chart";
            case DONUT -> "donut chart";
            case BAND -> "band";
            case ERROR_BARS -> "chart with error bars";
            case HISTOGRAM -> "histogram";
            case BOX_PLOT -> "box plot";
            case HEATMAP -> "heat map";
            case WATERFALL -> "waterfall chart";
            case GANTT -> "Gantt chart";
            case SLOPE -> "slope chart";
            case RADAR -> "radar chart";
            case BUMP -> "bump chart";
        };
    }

    @Override
    public String titles(String title, String subtitle) {
        return title + ", " + subtitle;
    }

    @Override
    public String head(String kind, String title) {
        String big = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        return title.isEmpty() ? big : big + ": " + title;
    }

    @Override
    public String join(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String s : sentences) text.append(text.isEmpty() ? "" : " ").append(s).append(s.endsWith(".") ? "" : ".");
        return text.toString();
    }

    @Override
    public String and(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    @Override
    public String empty() {
        return "There is no data";
    }

    @Override
    public String highlighted(List<String> names) {
        return "Highlighted: " + and(names);
    }

    @Override
    public String more(int count) {
        return "And " + count + " more";
    }

    @Override
    public String pair(String name, String value) {
        return name.isEmpty() ? value : name + (Character.isDigit(name.charAt(name.length() - 1)) ? ": " : " ") + value;
    }

    @Override
    public String list(String name, List<String> pairs) {
        return (name.isEmpty() ? "" : name + ": ") + String.join("; ", pairs);
    }

    @Override
    public String trend(String name, int direction, String from, String first, String to, String last) {
        String verb = direction > 0 ? "rises" : direction < 0 ? "falls" : "stays about level";
        return (name.isEmpty() ? "It" : name) + " " + verb + " from " + from + " (" + first + ") to " + to + " (" + last + ")";
    }

    @Override
    public String highest(String value, String at) {
        return "peaking at " + value + " (" + at + ")";
    }

    @Override
    public String lowest(String value, String at) {
        return "with a low of " + value + " (" + at + ")";
    }

    @Override
    public String with(String sentence, String remark) {
        return sentence + ", " + remark;
    }

    @Override
    public String extremes(String name, int count, String highest, String lowest) {
        return (name.isEmpty() ? "" : name + ": ") + many(count, "value") + "; highest " + highest + ", lowest " + lowest;
    }

    @Override
    public String cloud(int count, String x, String fromX, String toX, String y, String fromY, String toY, double correlation) {
        String trend = correlation > 0.5 ? "; higher " + x + " goes with higher " + y : correlation < -0.5 ? "; higher " + x + " goes with lower " + y : "";
        return many(count, "point") + "; " + x + " from " + fromX + " to " + toX + ", " + y + " from " + fromY + " to " + toY + trend;
    }

    @Override
    public String histogram(long count, String from, String to) {
        return many(count, "value") + ", most often between " + from + " and " + to;
    }

    @Override
    public String medians(String name, List<String> pairs) {
        return (name.isEmpty() ? "Medians: " : name + ", medians: ") + String.join("; ", pairs);
    }

    @Override
    public String rank(String name, int from, String first, int to, String last) {
        return name + " goes from rank " + from + " (" + first + ") to rank " + to + " (" + last + ")";
    }

    @Override
    public String span(String task, String from, String to) {
        return task + " from " + from + " to " + to;
    }

    private static String many(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    @Override
    public String within(String panel, String series) {
        return panel + ", " + series;
    }

    @Override
    public String axes(String x, String y) {
        if (x.isEmpty() || y.isEmpty()) return x.isEmpty() ? y.isEmpty() ? "" : "Y axis: " + y : "X axis: " + x;
        return "X axis: " + x + "; y axis: " + y;
    }

    @Override
    public String part(String value, String share) {
        return value + " (" + share + ")";
    }

    @Override
    public String area(String column) {
        return "The area of the bubbles is " + column;
    }

    @Override
    public String band(String low, String high) {
        return "A band reaches from " + low + " to " + high;
    }

    @Override
    public String errorBars(String low, String high) {
        return "Error bars reach from " + low + " to " + high;
    }

    @Override
    public String range(String text, String from, String to) {
        return "Marked from " + from + " to " + to + (text.isEmpty() ? "" : ": " + text);
    }

    @Override
    public String rule(String text, String at) {
        return "A line at " + at + (text.isEmpty() ? "" : ": " + text);
    }

    @Override
    public String note(String text, String at) {
        return "Note" + (at.isEmpty() ? "" : " at " + at) + ": " + text;
    }
}
