package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Finds axes whose ticks are not at round values and equal steps, by reading them. */
final class TickJudge {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, Double> SUFFIXES = Map.of("k", 1e3, "m", 1e6, "bn", 1e9, "tn", 1e12, "万", 1e4, "亿", 1e8, "万亿", 1e12, "", 1.0);

    private TickJudge() { }

    /** Upright axes, which read upwards; names in one column end or begin at one x. */
    static List<String> faults(Sheet sheet, boolean log) {
        List<Label> ticks = new ArrayList<>(sheet.labels().stream().filter(l -> l.role() == Role.TICK).toList());
        List<String> faults = new ArrayList<>();
        for (List<Label> column = widest(ticks); column.size() >= 3; column = widest(ticks)) {
            for (List<Label> axis : axes(column)) check(axis, log, faults);
            ticks.removeAll(column);
        }
        return faults;
    }

    /** The most names that end, or begin, at one x. */
    private static List<Label> widest(List<Label> ticks) {
        List<Label> most = List.of();
        for (ToDoubleFunction<Rect> edge : List.<ToDoubleFunction<Rect>>of(Rect::right, Rect::x)) {
            for (Label a : ticks) {
                List<Label> column = ticks.stream().filter(b -> Math.abs(edge.applyAsDouble(a.box()) - edge.applyAsDouble(b.box())) < 0.01).toList();
                if (column.size() > most.size()) most = column;
            }
        }
        return most;
    }

    /** Names in one column that rise: those of one axis. */
    private static List<List<Label>> axes(List<Label> column) {
        List<List<Label>> axes = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Label l : column) {
            if (axes.isEmpty() || l.box().y() >= last) axes.add(new ArrayList<>());
            axes.get(axes.size() - 1).add(l);
            last = l.box().y();
        }
        return axes;
    }

    private static void check(List<Label> axis, boolean log, List<String> faults) {
        double[] values = axis.stream().mapToDouble(l -> value(l.text())).filter(v -> !Double.isNaN(v)).sorted().toArray();
        // the first rank stands beside round ones
        if (values.length > 2 && values[0] == 1 && values[2] - values[1] == values[1]) values[0] = 0;
        // of three or more: two may be the ends of a short axis
        if (values.length >= 3 && values.length == axis.size() && !even(values) && !(log && decades(values))) faults.add("ticks " + axis.stream().map(Label::text).toList());
    }

    private static boolean even(double[] v) {
        double step = v[1] - v[0];
        for (int i = 2; i < v.length; i++) if (Math.abs(v[i] - v[i - 1] - step) > step * 0.02) return false;
        return round(step);
    }

    private static boolean round(double step) {
        double digits = step / Math.pow(10, Math.floor(Math.log10(step * 1.0001)));
        for (double s : new double[] {1, 2, 2.5, 5}) if (Math.abs(digits - s) < 0.01) return true;
        return false;
    }

    private static boolean decades(double[] v) {
        for (double one : v) {
            double digits = one / Math.pow(10, Math.floor(Math.log10(one * 1.0001)));
            if (Math.abs(digits - 1) > 0.01 && Math.abs(digits - 2) > 0.01 && Math.abs(digits - 5) > 0.01) return false;
        }
        return true;
    }

    /** The number that a tick tells; NaN for what is none. */
    static double value(String text) {
        String t = text.strip().replace("−", "-").replace(",", "").replaceAll("[$%×]|亿美元|bn USD", "").replace("\u2009", "").toLowerCase(Locale.ROOT);
        int ten = t.lastIndexOf("10");
        int power = ten < 0 ? Integer.MIN_VALUE : superscript(t.substring(ten + 2));
        if (power != Integer.MIN_VALUE) return (ten == 0 ? 1 : Double.parseDouble(t.substring(0, ten))) * Math.pow(10, power);
        for (var suffix : SUFFIXES.entrySet()) {
            String number = t.endsWith(suffix.getKey()) ? t.substring(0, t.length() - suffix.getKey().length()) : "x";
            if (number.matches("-?\\d+(\\.\\d+)?")) return Double.parseDouble(number) * suffix.getValue();
        }
        return Double.NaN;
    }

    private static int superscript(String text) {
        if (text.isEmpty()) return Integer.MIN_VALUE;
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            int digit = SUPERSCRIPTS.indexOf(c);
            if (digit < 0 && c != '⁻') return Integer.MIN_VALUE;
            digits.append(digit < 0 ? "-" : Integer.toString(digit));
        }
        return Integer.parseInt(digits.toString());
    }
}
