package dev.deckle.renderer.chart.scale;

import java.util.List;
import java.util.Set;

/** The magnitude in which numbers are written, by language: k, m, bn, tn or 万, 亿, 万亿. */
record Magnitude(double divisor, String suffix) {
    static final Magnitude ONE = new Magnitude(1, "");
    private static final List<Magnitude> WEST = List.of(new Magnitude(1e12, "\u2009tn"), new Magnitude(1e9, "\u2009bn"),
            new Magnitude(1e6, "\u2009m"), new Magnitude(1e3, "k"));
    private static final List<Magnitude> EAST = List.of(new Magnitude(1e12, "\u4E07\u4EBF"), new Magnitude(1e8, "\u4EBF"), new Magnitude(1e4, "\u4E07"));
    /** Units that belong to each number as a sign rather than once to the chart as a word. */
    private static final Set<String> AFTER = Set.of("%", "\u2030", "\u00B0", "\u00B0C", "\u00B0F", "\u00D7", "x");
    private static final Set<String> BEFORE = Set.of("$", "\u20AC", "\u00A3", "\u00A5", "US$", "\u20A9", "\u20B9");

    /** The magnitude of a set of numbers by the largest of them; below {@code full} they are told in full. */
    static Magnitude of(double largest, double full, String language) {
        if (largest < full) return ONE;
        for (Magnitude m : east(language) ? EAST : WEST) if (largest >= m.divisor) return m;
        return ONE;
    }

    private static boolean east(String language) {
        return language.startsWith("zh") || language.startsWith("ja");
    }

    static String before(String unit) {
        return BEFORE.contains(unit.strip()) ? unit.strip() : "";
    }

    static String after(String unit) {
        return AFTER.contains(unit.strip()) ? unit.strip() : "";
    }

    static double largest(List<Double> values) {
        double largest = 0;
        for (double v : values) if (Double.isFinite(v)) largest = Math.max(largest, Math.abs(v));
        return largest;
    }
}
